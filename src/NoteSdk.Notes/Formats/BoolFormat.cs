using System.Buffers;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NoteSdk.Notes.Formats;

internal sealed class BoolFormat : StructFormat<bool>
{
    // One letter more than `false`, to check that none follows.
    private const int LongestText = 6;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("truefalsTRUEFALS"u8);

    // YAML 1.2, section 10.3.2: these spellings and no others.
    private static readonly string[] Spellings = ["true", "false", "True", "False", "TRUE", "FALSE"];

    public override string Expected => "true or false";

    internal override JsonConverter<bool> Json => JsonMetadataServices.BooleanConverter;

    internal override bool TryRead(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.SequenceEqual("true"u8) || text.SequenceEqual("True"u8) || text.SequenceEqual("TRUE"u8);
        return value || text.SequenceEqual("false"u8) || text.SequenceEqual("False"u8) || text.SequenceEqual("FALSE"u8);
    }

    internal override string Write(bool value) => Spellings[value ? 0 : 1];

    internal override string Rewrite(bool value, string oldText)
    {
        int form = Math.Max(0, Array.IndexOf(Spellings, oldText)) / 2;
        return Spellings[(form * 2) + (value ? 0 : 1)];
    }

    internal override int? Measure(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        int length = text.IndexOfAnyExcept(Letters);
        if (length < 0) length = text.Length;
        return TryRead(text[..length], out _) ? length : -1;
    }
}
