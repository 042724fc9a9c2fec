using NoteSdk.Benchmarks.Contenders;
using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks.Shapes;

/// <summary>
/// What a KB costs of what a note may have much of, in a parse and in an edit of a date, beside a parse of prose. Prose is the measure of both: an edit that
/// does not read the prose again costs nearly nothing for it.
/// </summary>
internal sealed class ShapesExperiment() : Experiment("shapes")
{
    private const int Small = 32 << 10;
    private const int Large = 256 << 10;

    public override void Run(Plan plan, Report report)
    {
        report.Section($"notes that are big in one way: CPU time in µs per KB, from {Small >> 10} to {Large >> 10} KB, and in times of prose parsed");
        report.Print($"{"",-45} {"parse",8} {"x prose",8} {"edit",8} {"x prose",8}");
        (double prose, double edit) = Measure(KnownShapes.Prose, plan);
        report.Print($"{KnownShapes.Prose.Name,-45} {prose,8:N2} {1,8:N1} {edit,8:N2} {edit / prose,8:N1}");
        (double Parse, double Edit) worst = default;
        foreach (Shape shape in KnownShapes.Others)
        {
            (double Parse, double Edit) one = Measure(shape, plan);
            report.Print($"{shape.Name,-45} {one.Parse,8:N2} {one.Parse / prose,8:N1} {one.Edit,8:N2} {one.Edit / prose,8:N1}");
            worst = (Math.Max(worst.Parse, one.Parse / prose), Math.Max(worst.Edit, one.Edit / prose));
        }

        report.Score(Goals.ShapeParse, worst.Parse);
        report.Score(Goals.ShapeEdit, worst.Edit);
    }

    private static (double Parse, double Edit) Measure(Shape shape, Plan plan)
    {
        byte[] small = shape.Make(Small);
        byte[] large = shape.Make(Large);
        double kilobytes = (large.Length - small.Length) / 1024.0;
        double parse = Time(plan, () => TypedNotes.Parse(shape.Kind, large)) - Time(plan, () => TypedNotes.Parse(shape.Kind, small));
        NoteRecord smallNote = TypedNotes.Parse(shape.Kind, small);
        NoteRecord largeNote = TypedNotes.Parse(shape.Kind, large);
        double edit = Time(plan, () => Edit(largeNote)) - Time(plan, () => Edit(smallNote));
        return (parse / kilobytes, edit / kilobytes);
    }

    private static byte[] Edit(NoteRecord note) => TypedNotes.EditFrontmatter(note).ToUtf8Bytes();

    /// <summary>The median time, in microseconds.</summary>
    private static double Time(Plan plan, Func<object> run)
    {
        const int WarmUps = 2;
        int times = plan.Pick(trial: 1, quick: 8, full: 20);
        List<double> rounds = [];
        for (int round = -WarmUps; round < plan.Rounds; round++)
        {
            TimeSpan start = CpuClock.Now;
            for (int time = 0; time < times; time++) GC.KeepAlive(run());
            if (round >= 0) rounds.Add((CpuClock.Now - start).TotalMicroseconds / times);
        }

        return rounds.Order().ElementAt(rounds.Count / 2);
    }
}
