namespace NoteSdk.Notes.Formats;

internal sealed class EmailFormat : TextFormat
{
    public override string Expected => "an email address such as ada@example.org";

    internal override NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links)
    {
        int at = text.IndexOf((byte)'@');
        bool good = at > 0 && at < text.Length - 1 && text[(at + 1)..].IndexOf((byte)'@') < 0 && text.IndexOfAny(" \t"u8) < 0;
        return good ? null : new NoteFinding(NoteRules.DoubtfulText, Expected);
    }
}
