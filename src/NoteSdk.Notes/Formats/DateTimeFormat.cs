using System.Globalization;

namespace NoteSdk.Notes.Formats;

internal sealed class DateTimeFormat : IsoFormat<DateTime>
{
    private static readonly string[] AllForms =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd' 'HH:mm:ss", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF",
    ];

    public override string Expected => "a date and time such as 2026-01-31T09:30, without an offset";

    private protected override ReadOnlySpan<string> Forms => AllForms;

    private protected override string JsonForm => AllForms[2];

    private protected override bool TryParse(ReadOnlySpan<char> text, string form, out DateTime value) =>
        System.DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private protected override string Print(DateTime value, string form) => value.ToString(form, CultureInfo.InvariantCulture);
}
