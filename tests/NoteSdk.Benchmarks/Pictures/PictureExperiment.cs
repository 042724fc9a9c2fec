using System.Text;
using NoteSdk.Benchmarks.Contenders;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Notes;
using NoteSdk.Benchmarks.Shapes;
using NoteSdk.Benchmarks.Vaults;
using NoteSdk.Documents.Outlines;
using NoteSdk.Tests;

namespace NoteSdk.Benchmarks.Pictures;

/// <summary>Draws time against the size of a note and against the number of notes, into <c>scaling.svg</c> beside this program's page.</summary>
internal sealed class PictureExperiment() : Experiment("picture", isQuick: false)
{
    private static readonly Shape s_note = new(
        "a note of everything",
        NoteKind.Person,
        "### Part {0}\n\nSome words of a paragraph, as notes have them.\n\n- An item with a [[Note {0}|link]].\n- [ ] A task [due:: 2025-01-02] #tide\n\n")
    {
        Before = "---\n\n# Ada\n\n## Background\n\n",
    };

    public override void Run(Plan plan, Report report)
    {
        LogPlot bySize = new("time of one note by its size", SizeOf, Sizes(plan));
        LogPlot byCount = new("time of a vault by its notes, 3 KB each", static count => FormattableString.Invariant($"{count:N0}"), Counts(plan));
        StringBuilder table = new();
        bySize.WriteTable(table);
        byCount.WriteTable(table.Append('\n'));
        report.Section($"time against size and count");
        report.Print($"{table}");

        StringBuilder svg = new();
        svg.Append($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * LogPlot.Width} {LogPlot.Height}" font-family="sans-serif" font-size="12">""");
        svg.Append("\n<title>Time against size and count</title>\n<desc>\n").Append(table).Append("</desc>\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        bySize.Write(svg, 0);
        byCount.Write(svg, LogPlot.Width);
        svg.Append("</svg>\n");
        if (plan.IsTrial) return;
        string path = Path.Join(Repository.Root, "tests", "NoteSdk.Benchmarks", "scaling.svg");
        File.WriteAllText(path, svg.ToString());
        report.Print($"drawn into {path}");
    }

    private static string SizeOf(double bytes) => bytes >= 1e6 ? $"{bytes / 1e6:N0} MB" : bytes >= 1e3 ? $"{bytes / 1e3:N0} KB" : $"{bytes:N0} bytes";

    private static Curve[] Sizes(Plan plan)
    {
        Curve markdig = new("Markdig: parse", "#888");
        Curve parse = new("NoteSdk: parse, every member", "#06c");
        Curve outline = new("NoteSdk: outline", "#093");
        Curve edit = new("NoteSdk: edit of a date, write", "#c40");
        foreach (int size in plan.Pick<int[]>(trial: [1_000], quick: [1_000, 10_000, 100_000, 1_000_000], full: [1_000, 10_000, 100_000, 1_000_000, 10_000_000]))
        {
            byte[] note = s_note.Make(size);
            string text = Encoding.UTF8.GetString(note);
            NoteRecord record = TypedNotes.Parse(s_note.Kind, note);
            NamePool names = new(1000);
            Add(markdig, () => Markdig.Markdown.Parse(text));
            Add(parse, () => TypedNotes.Parse(s_note.Kind, note));
            Add(outline, () => NoteOutline.Read(note, names));
            Add(edit, () => TypedNotes.EditFrontmatter(record).ToUtf8Bytes());

            void Add(Curve curve, Func<object> run) => curve.Points.Add((size, Time(plan, size, run)));
        }

        return [markdig, parse, outline, edit];
    }

    private static Curve[] Counts(Plan plan)
    {
        Curve reading = new("reading the files", "#888");
        Curve opening = new("Vault.OpenAsync", "#06c");
        Curve links = new("the same, asked for links", "#093");
        Curve query = new("a query asked again", "#c40");
        foreach (int count in plan.Pick<int[]>(trial: [100], quick: [100, 1_000, 10_000], full: [100, 1_000, 10_000, 100_000]))
        {
            using VaultCorpus corpus = new(count);
            Vault vault = Open(corpus);
            VaultFigure read = new("");
            VaultFigure open = new("");
            VaultFigure ask = new("");
            VaultFigure again = new("");
            for (int round = -plan.WarmUps; round < plan.Rounds; round++)
            {
                read.Run(() => corpus.Files.Sum(static file => File.ReadAllBytes(file).Length), round < 0);
                open.Run(() => Open(corpus), round < 0);
                ask.Run(() => Open(corpus) is var opened ? opened.Backlinks(opened.Notes()[0]) : [], round < 0);
                again.Run(() => vault.Query("LIST WHERE last_contact AND last_contact < date(2025-03-01)"), round < 0);
            }

            reading.Points.Add((count, read.Used));
            opening.Points.Add((count, open.Used));
            links.Points.Add((count, ask.Used));
            query.Points.Add((count, again.Used));
        }

        return [reading, opening, links, query];
    }

    private static Vault Open(VaultCorpus corpus) => Vault.OpenAsync(corpus.Root, NoteTypes.All).GetAwaiter().GetResult();

    /// <summary>The median of the CPU time in milliseconds.</summary>
    private static double Time(Plan plan, int size, Func<object> run)
    {
        int times = Math.Max(1, 2_000_000 / size);
        List<double> rounds = [];
        for (int round = -plan.WarmUps; round < plan.Rounds; round++)
        {
            TimeSpan start = CpuClock.Now;
            for (int time = 0; time < times; time++) GC.KeepAlive(run());
            if (round >= 0) rounds.Add((CpuClock.Now - start).TotalMilliseconds / times);
        }

        return rounds.Order().ElementAt(rounds.Count / 2);
    }
}
