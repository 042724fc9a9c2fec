using System.Globalization;

namespace NoteSdk.Notes.Formats;

internal sealed class InstantFormat : IsoFormat<DateTimeOffset>
{
    private static readonly string[] AllForms =
    [
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd' 'HH:mmzzz", "yyyy-MM-dd' 'HH:mm:sszzz", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFzzz",
    ];

    public override string Expected => "a date and time with an offset, such as 2026-01-31T09:30+01:00";

    private protected override ReadOnlySpan<string> Forms => AllForms;

    // The same instant at another offset is another text.
    internal override bool AreEqual(DateTimeOffset a, DateTimeOffset b) => a.EqualsExact(b);

    private protected override string JsonForm => AllForms[5];

    private protected override bool TryParse(ReadOnlySpan<char> text, string form, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    private protected override string Print(DateTimeOffset value, string form) => value.ToString(form, CultureInfo.InvariantCulture);
}
