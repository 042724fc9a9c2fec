using NoteSdk.Documents.Splices;
using NoteSdk.Documents.Text;

namespace NoteSdk.Vaults.Moving;

/// <summary>Makes the edits of a move in one file.</summary>
internal static class MoveEdits
{
    /// <summary>The file with the edits made.</summary>
    /// <exception cref="NoteWriteException">Two edits overlap.</exception>
    public static byte[] Apply(SpliceList splices, byte[] bytes, string path)
    {
        if (SpliceList.TryApply(bytes, splices.Ordered(), out byte[]? edited, out (Splice First, Splice Second)? overlap)) return edited;
        LineTable lines = new();
        lines.Scan(bytes);
        (int line, int column) = new DiagnosticSink(bytes, lines, path).Position(overlap.Value.Second.Start);
        throw new NoteWriteException(
            $"{path}({line},{column}): two edits of the move change the same place, so nothing was moved. Change what is written here by hand, then move "
                + "the file.",
            member: null,
            path,
            line,
            column);
    }
}
