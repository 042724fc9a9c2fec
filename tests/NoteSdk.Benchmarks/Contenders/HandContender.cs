using NoteSdk.Benchmarks.Contenders.HandWritten;
using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>What a developer writes by hand today.</summary>
internal sealed class HandContender() : Contender("By hand: YamlDotNet to a class + Markdig + a walk")
{
    public override object Run(CorpusNote note, int index) => note.Kind switch
    {
        NoteKind.Person => HandPipeline.ReadPerson(note.Utf8),
        NoteKind.Meeting => HandPipeline.ReadMeeting(note.Utf8),
        _ => HandPipeline.ReadProject(note.Utf8),
    };
}
