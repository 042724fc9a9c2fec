using System.Buffers;

namespace NoteSdk.Notes.Formats;

/// <summary>The characters that dates and times of ISO 8601 are made of.</summary>
internal static class IsoCharacters
{
    public static readonly SearchValues<byte> All = SearchValues.Create("0123456789-:.TZ+ "u8);
}
