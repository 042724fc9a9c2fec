using System.Buffers;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NoteSdk.Notes.Formats;

internal sealed class NumberFormat : StructFormat<decimal>
{
    private const int LongestText = 40;

    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly SearchValues<byte> Characters = SearchValues.Create("0123456789+-.eE"u8);

    public override string Expected => "a number such as 12.5";

    internal override JsonConverter<decimal> Json => field ??= new NumberJson<decimal>(JsonMetadataServices.DecimalConverter, Styles, Expected);

    internal override bool TryRead(ReadOnlySpan<byte> text, out decimal value) => decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out value);

    internal override string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    internal override int? Measure(ReadOnlySpan<byte> text)
    {
        // Limited, since a line may have many places where a number could begin. A full stop at the end belongs to a sentence.
        if (text.Length > LongestText) text = text[..LongestText];
        int length = text.IndexOfAnyExcept(Characters);
        if (length < 0) length = text.Length;
        for (; length > 0; length--)
        {
            if (text[length - 1] is >= (byte)'0' and <= (byte)'9' && TryRead(text[..length], out _)) return length;
        }

        return -1;
    }
}
