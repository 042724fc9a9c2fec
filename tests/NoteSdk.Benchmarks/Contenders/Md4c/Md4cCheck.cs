using System.Runtime.InteropServices;
using Markdig.Syntax;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks.Contenders.Md4c;

/// <summary>Makes sure that md4c reads whole notes: it must find as many headings as Markdig does.</summary>
internal static class Md4cCheck
{
    /// <summary>MD_BLOCK_H.</summary>
    private const int Heading = 6;

    private delegate int BlockCallback(int type, nint detail, nint userData);

    public static void Run(BenchmarkCorpus corpus)
    {
        int headings = 0;
        BlockCallback count = (type, _, _) =>
        {
            if (type == Heading) headings++;
            return 0;
        };
        Md4cParser.Callbacks callbacks = new()
        {
            Flags = Md4cParser.Extensions,
            EnterBlock = Marshal.GetFunctionPointerForDelegate(count),
            LeaveBlock = Md4cParser.Nothing,
            EnterSpan = Md4cParser.Nothing,
            LeaveSpan = Md4cParser.Nothing,
            Text = Md4cParser.Nothing,
        };
        foreach (CorpusNote note in corpus.Notes)
        {
            headings = 0;
            Md4cParser.Parse(note.Utf8, callbacks);
            int expected = Markdig.Markdown.Parse(note.Text).Descendants<HeadingBlock>().Count();
            if (headings != expected) throw new DifferentResultsException($"In '{note.Name}' md4c finds {headings} headings, and Markdig {expected}.");
        }

        GC.KeepAlive(count);
    }
}
