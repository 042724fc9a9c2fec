using System.Buffers;
using System.Globalization;

namespace NoteSdk.Formats;

internal sealed class NumberFormat : StructFormat<decimal>
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly SearchValues<byte> Characters = SearchValues.Create("0123456789+-.eE"u8);

    public override string Expected => "a number such as 12.5";

    internal override bool TryRead(ReadOnlySpan<byte> text, out decimal value) => decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out value);

    internal override string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    internal override int? Measure(ReadOnlySpan<byte> text)
    {
        int length = text.IndexOfAnyExcept(Characters);
        if (length < 0) length = text.Length;
        for (length = Math.Min(length, 40); length > 0; length--)
        {
            if (TryRead(text[..length], out _)) return length;
        }

        return -1;
    }
}
