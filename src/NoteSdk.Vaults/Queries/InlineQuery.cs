using NoteSdk.Documents;
using NoteSdk.Documents.Outlines;

namespace NoteSdk;

/// <summary>A query in the text of a note, <c>`= this.title`</c>: an expression that has no rows, but sees the note as <c>this</c>.</summary>
/// <param name="Note">The note with the query.</param>
/// <param name="Expression">The expression, without the <c>=</c> before it.</param>
/// <param name="Line">The line where the expression begins, counted from 1.</param>
/// <param name="Column">The column, counted from 1, in UTF-16 units.</param>
public sealed record InlineQuery(VaultNote Note, string Expression, int Line, int Column)
{
    internal static NoteList<InlineQuery> ReadAll(VaultNote note)
    {
        NoteDocument document = NoteDocument.Rent(note.Bytes);
        try
        {
            DiagnosticSink places = new(note.Bytes, document.Lines, note.Path);
            return [.. OutlineScanner.FindQueries(document).Select(query => Read(note, query, places))];
        }
        finally
        {
            document.Return();
        }
    }

    private static InlineQuery Read(VaultNote note, InlineQueryText query, DiagnosticSink places)
    {
        (int line, int column) = places.Position(query.OffsetOf(0));
        return new InlineQuery(note, query.Expression, line, column);
    }
}
