using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>NoteSdk's records from bytes. A query that is just the schema's is not made into a string before it is asked for.</summary>
internal sealed class ParseContender() : Contender("NoteSdk: parse")
{
    public override object Run(CorpusNote note, int index) => TypedNotes.Parse(note);
}
