using System.Text;
using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>The floor for all that gives strings: the bytes decoded, nothing else.</summary>
internal sealed class DecodeContender() : Contender("UTF-8 to string, nothing else")
{
    public override object Run(CorpusNote note, int index) => Encoding.UTF8.GetString(note.Utf8);
}
