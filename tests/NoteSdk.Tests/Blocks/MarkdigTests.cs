using CsCheck;
namespace NoteSdk.Tests.Blocks;

public sealed class MarkdigTests
{
    [SharedFact]
    public void Spec()
    {
        int n = 0;
        foreach (SpecExample e in SpecExample.ReadAll())
        {
            (string a, string b) = MarkdigSkeleton.Of(e.Markdown);
            if (a == b) continue;
            n++;
        }
        Assert.Equal(7, n);
    }
    [Fact]
    public void Generated()
    {
        var pcg = new PCG(1, 42);
        int n = 0, total = 0;
        var found = new List<(string Doc, string A, string B)>();
        for (int i = 0; i < 20000; i++)
        {
            string doc = NoteGen.Document.Generate(pcg, null, out _);
            total++;
            (string a, string b) = MarkdigSkeleton.Of(doc);
            if (a == b) continue;
            n++;
            // shrink by lines
            string[] ls = doc.Replace("\r\n", "\n").Replace("\r", "\n").Split('\n');
            bool again = true;
            while (again)
            {
                again = false;
                for (int k = 0; k < ls.Length; k++)
                {
                    string[] less = [.. ls[..k], .. ls[(k + 1)..]];
                    string d = string.Join('\n', less);
                    (a, b) = MarkdigSkeleton.Of(d);
                    if (a == b) continue;
                    ls = less; again = true; break;
                }
            }
            string dd = string.Join('\n', ls);
            (a, b) = MarkdigSkeleton.Of(dd);
            if (a != b) found.Add((dd, a, b));
        }
        foreach (var f in found.DistinctBy(f => f.Doc).OrderBy(f => f.Doc.Length).Take(150)) Console.WriteLine($"===\n{f.Doc.Replace("\t", "→").Replace(" ", "·")}\n--- markdig\n{f.A}--- we\n{f.B}");
        Console.WriteLine($"{n} of {total}, distinct {found.DistinctBy(f => f.Doc).Count()}");
    }
}
