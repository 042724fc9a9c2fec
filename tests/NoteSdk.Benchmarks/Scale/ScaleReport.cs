using System.Globalization;
using System.Text;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Scale;

/// <summary>Prints what a KB costs of what a note may have much of, beside prose: what a schema does not know should cost of the same order.</summary>
internal sealed class ScaleReport(TextWriter output)
{
    private const string Head = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\nlast_contact: 2025-01-01\n";
    private const int Rounds = 9;

    private static readonly (string Name, string Piece, bool IsFrontmatter)[] s_parts =
    [
        ("prose", "Some words of a paragraph, as notes have them.\n", false),
        ("keys that the schema does not have", "key{0}: x\n", true),
        ("headings that the schema does not have", "## Heading {0}\n", false),
        ("short headings", "## X\n", false),
    ];

    public void Run()
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"µs per KB, from 32 to 256 KB",-45} {"parse",8} {"edit",8}"));
        foreach ((string name, string piece, bool isFrontmatter) in s_parts)
        {
            byte[] small = Make(piece, isFrontmatter, 32 << 10);
            byte[] large = Make(piece, isFrontmatter, 256 << 10);
            double kilobytes = (large.Length - small.Length) / 1024.0;
            double parse = (Time(large, static note => Person.Parse(note)) - Time(small, static note => Person.Parse(note))) / kilobytes;
            double edit = (Time(large, Edit(large)) - Time(small, Edit(small))) / kilobytes;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-45} {parse,8:N2} {edit,8:N2}"));
        }
    }

    private static Func<byte[], object> Edit(byte[] note)
    {
        Person ada = Person.Parse(note);
        return _ => (ada with { LastContact = new(2026, 1, 10) }).ToUtf8Bytes();
    }

    private static byte[] Make(string piece, bool isFrontmatter, int size)
    {
        StringBuilder text = new(Head);
        if (!isFrontmatter) text.Append("---\n\n");
        for (int i = 0; text.Length < size; i++) text.AppendFormat(CultureInfo.InvariantCulture, piece, i);
        return Encoding.UTF8.GetBytes(text.Append(isFrontmatter ? "---\n" : "").ToString());
    }

    /// <summary>The median time, in microseconds.</summary>
    private static double Time(byte[] note, Func<byte[], object> run)
    {
        List<double> rounds = [];
        for (int i = -3; i < Rounds; i++)
        {
            const int Times = 20;
            TimeSpan start = CpuClock.Now;
            for (int time = 0; time < Times; time++) GC.KeepAlive(run(note));
            if (i >= 0) rounds.Add((CpuClock.Now - start).TotalMicroseconds / Times);
            else Thread.Sleep(150);
        }

        rounds.Sort();
        return rounds[Rounds / 2];
    }
}
