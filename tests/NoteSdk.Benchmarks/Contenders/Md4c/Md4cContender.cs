using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders.Md4c;

/// <summary>md4c on the bytes of a note: callbacks that do nothing, no tree and no strings.</summary>
/// <param name="extensions">What it reads beyond CommonMark.</param>
internal sealed class Md4cContender(uint extensions) : Contender($"md4c (C), callbacks only{(extensions == 0 ? "" : ", tables, tasks, wikilinks")}")
{
    private readonly Md4cParser.Callbacks _callbacks = new()
    {
        Flags = extensions,
        EnterBlock = Md4cParser.Nothing,
        LeaveBlock = Md4cParser.Nothing,
        EnterSpan = Md4cParser.Nothing,
        LeaveSpan = Md4cParser.Nothing,
        Text = Md4cParser.Nothing,
    };

    public override object Run(CorpusNote note, int index)
    {
        Md4cParser.Parse(note.Utf8, _callbacks);
        return this;
    }
}
