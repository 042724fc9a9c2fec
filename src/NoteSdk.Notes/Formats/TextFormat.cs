namespace NoteSdk.Notes.Formats;

internal class TextFormat : ValueFormat<string>
{
    public override string Expected => "text";

    internal override bool IsText => true;

    internal override string Missing => "";

    internal override bool TryRead(ReadOnlySpan<byte> text, out string value)
    {
        value = Decode(text);
        return true;
    }

    internal override bool CanRead(ReadOnlySpan<byte> text) => true;

    internal override string Write(string value) => value;
}
