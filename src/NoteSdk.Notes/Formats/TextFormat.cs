using System.Text;

namespace NoteSdk.Notes.Formats;

internal class TextFormat : ValueFormat<string>
{
    public override string Expected => "text";

    internal override bool IsText => true;

    internal override string Missing => "";

    internal sealed override bool TryRead(ReadOnlySpan<byte> text, out string value)
    {
        value = Decode(text);
        return true;
    }

    internal sealed override bool IsReadAs(ReadOnlySpan<byte> text, string value) => Ascii.Equals(text, value) || base.IsReadAs(text, value);

    internal override bool CanRead(ReadOnlySpan<byte> text) => true;

    internal override string Write(string value) => value;
}
