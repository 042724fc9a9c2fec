namespace NoteSdk.Notes.Formats;

internal sealed class UrlFormat : ValueFormat<Uri>
{
    public override string Expected => "a URL such as https://example.org/page";

    internal override bool IsText => true;

    internal override Uri Missing { get; } = new("", UriKind.Relative);

    internal override bool TryRead(ReadOnlySpan<byte> text, out Uri value) => Uri.TryCreate(Decode(text), UriKind.RelativeOrAbsolute, out value!);

    internal override string Write(Uri value) => value.OriginalString;

    // Uri treats two spellings of one address as equal; a note has one of them.
    internal override bool AreEqual(Uri a, Uri b) => a.OriginalString == b.OriginalString;

    internal override bool EndsAtBlank => true;

    internal override int? Measure(ReadOnlySpan<byte> text)
    {
        int blank = text.IndexOfAny(" \t\n"u8);
        return blank == 0 ? -1 : blank < 0 ? text.Length : blank;
    }

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) =>
        TryRead(text, out Uri uri) && uri.IsAbsoluteUri ? null : new NoteFinding(NoteRules.DoubtfulText, Expected);
}
