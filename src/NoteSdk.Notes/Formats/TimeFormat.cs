using System.Globalization;

namespace NoteSdk.Notes.Formats;

internal sealed class TimeFormat : IsoFormat<TimeOnly>
{
    private static readonly string[] AllForms = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    public override string Expected => "a time such as 09:30";

    private protected override ReadOnlySpan<string> Forms => AllForms;

    private protected override string JsonForm => AllForms[2];

    private protected override bool TryParse(ReadOnlySpan<char> text, string form, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private protected override string Print(TimeOnly value, string form) => value.ToString(form, CultureInfo.InvariantCulture);
}
