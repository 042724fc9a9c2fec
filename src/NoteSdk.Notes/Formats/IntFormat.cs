using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NoteSdk.Notes.Formats;

internal sealed class IntFormat : StructFormat<long>
{
    public override string Expected => "a whole number such as 42";

    internal override JsonConverter<long> Json => field ??= new NumberJson<long>(JsonMetadataServices.Int64Converter, NumberStyles.AllowLeadingSign, Expected);

    internal override bool TryRead(ReadOnlySpan<byte> text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal override string Write(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal override int? Measure(ReadOnlySpan<byte> text)
    {
        int sign = text.Length > 0 && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        int digits = text[sign..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits < 0) digits = text.Length - sign;
        return digits == 0 ? -1 : sign + digits;
    }
}
