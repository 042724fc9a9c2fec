using System.Globalization;
using System.Text;
using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Shapes;

/// <summary>A note that is big in one way.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Kind">The type of the note.</param>
/// <param name="Piece">What is repeated, a format with the number of the piece.</param>
internal sealed record Shape(string Name, NoteKind Kind, string Piece)
{
    private const string People = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\nlast_contact: 2025-01-01\n";
    private const string Meetings = "---\ntype: meeting\ntitle: Tides\ndate: 2025-01-01\n";
    private const string Projects = "---\ntype: project\ntitle: Tides\ndue: 2025-01-01\n";

    /// <summary>Gets what stands before the pieces, below the first keys.</summary>
    public string Before { get; init; } = "---\n\n";

    /// <summary>Gets what stands behind them.</summary>
    public string After { get; init; } = "";

    /// <summary>Makes a note of about so many bytes.</summary>
    public byte[] Make(int size)
    {
        StringBuilder text = new(Kind switch { NoteKind.Person => People, NoteKind.Meeting => Meetings, _ => Projects });
        text.Append(Before);
        CompositeFormat piece = CompositeFormat.Parse(Piece);
        for (int i = 0; text.Length < size; i++) text.AppendFormat(CultureInfo.InvariantCulture, piece, i);
        return Encoding.UTF8.GetBytes(text.Append(After).ToString());
    }
}
