using System.Text;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Inputs;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Fuzz.Notes;
using NoteSdk.Queries.Pages;
using NoteSdk.Queries.Running;

namespace NoteSdk.Fuzz.Queries;

/// <summary>Mutates queries, and the notes that they look at.</summary>
internal sealed class QueryLoop(FuzzOptions options, TextWriter output) : LawLoop(options, output)
{
    private const int WordsForNotes = 48;

    /// <summary>How many queries look at the same notes, which cost more to make.</summary>
    private const int QueriesEach = 8;

    private static readonly NoteType[] s_types = [.. NoteTypes.All];

    private (string Path, byte[] Bytes)[] _files = [];
    private DeclaredKeys _keys = DeclaredKeys.None;
    private MemorySource _lazy = MemorySource.Empty;
    private MemorySource _read = MemorySource.Empty;
    private long _answers;

    protected override string Done => $"{_answers} without an error";

    protected override void Next(Random random)
    {
        if (Inputs % QueriesEach == 1)
        {
            Choose(random);
            Check(ReadAll, () => Shown(""));
        }

        string mutated = QueryMutator.Next(random);
        Check(() => QueryLaws.CheckPrefixes(mutated), () => Report.Quote(Encoding.UTF8.GetBytes(mutated)));

        // Few mutated queries have an answer; the samples have one for any notes.
        foreach (string query in (string[])[mutated, QueryMutator.Sample(random)]) Check(() => CheckRun(query), () => Shown(query));
    }

    private string Shown(string query) => $"{Report.Quote(Encoding.UTF8.GetBytes(query))}{string.Concat(_files.Select(file => $"\n  {file.Path}: {Report.Quote(file.Bytes)}"))}";

    private void CheckRun(string query)
    {
        string lazy = QueryLaws.Run(query, _lazy);
        if (QueryEngine.Run(query, _lazy, QueryNotes.Origin) is not QueryError) _answers++;
        string read = QueryLaws.Run(query, _read);
        LawBrokenException.Unless(lazy == read, "what is read when it is asked for is what is read at once", () => $"{lazy}\n  {read}");
    }

    /// <summary>Makes other notes, with the declared keys of some type.</summary>
    private void Choose(Random random)
    {
        Choices choices = new(Choices.NextWords(random, WordsForNotes));
        byte[][] samples = [.. QueryNotes.All.Select(static file => Encoding.UTF8.GetBytes(file.Text))];
        _keys = new([.. choices.Of<NoteType>(s_types).Layout.FrontmatterKeys.Select(static key => key.Name.Current)]);
        _files = [.. QueryNotes.All.Select((file, i) => (file.Path, Mutator.Mutate(samples[i], samples, choices))), ("f/E.md", Mutator.Mutate(Seeds.Any(Seeds.Samples, choices), samples, choices))];
    }

    /// <summary>Makes two sources of the notes: one reads what it is asked for, of notes with declared keys; the other has read all, of notes without.</summary>
    private void ReadAll()
    {
        (_lazy, _read) = (MemorySource.Empty, MemorySource.Empty);
        MemorySource read = new(_files);
        foreach (QueryPage page in read.Pages)
        {
            if (page.TryGet("file", out QueryValue file)) _ = file.Object.Entries;
            _ = page.Entries;
            foreach (ItemObject item in page.Items) _ = item.Entries;
        }

        (_lazy, _read) = (new MemorySource(_files, keys: _keys), read);
    }
}
