using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Kinds;

namespace NoteSdk.Fuzz.Inputs;

/// <summary>Notes to start from: the samples, and those of a folder.</summary>
internal static class Seeds
{
    private const int MostHostileBytes = 1_000;

    /// <summary>Gets the sample notes, which are embedded in the program.</summary>
    public static byte[][] Samples { get; } = [.. Embedded.In("seed").Select(file => file.Bytes)];

    /// <summary>Every file below a folder.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path)));

    /// <summary>A seed, in one of the forms that editors give to files.</summary>
    public static byte[] Any(byte[][] seeds, Choices choices)
    {
        byte[] note = choices.OneIn(4) ? choices.Of<NoteKind>(NoteKind.All).Create(choices)
            : choices.OneIn(12) ? choices.Of<HostileNote>(HostileNote.All).Bytes(choices.Below(MostHostileBytes))
            : choices.Of<byte[]>(seeds);
        return choices.OneIn(3) ? choices.Of<ByteVariant>(ByteVariant.All).Make(note) : note;
    }
}
