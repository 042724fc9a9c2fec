using NoteSdk.Benchmarks.Checking;
using NoteSdk.Benchmarks.Contenders.Md4c;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>Parses, outlines, edits and writes notes beside Markdig, md4c and a pipeline by hand, on one thread.</summary>
internal sealed class NotesExperiment() : Experiment("notes")
{
    /// <summary>So many are compared before the rounds of a trial, which are over fewer.</summary>
    private const int CheckedNotes = 1_000;

    public override void Run(Plan plan, Report report)
    {
        BenchmarkCorpus corpus = BenchmarkCorpus.Make(plan.NotesOr(trial: CheckedNotes, quick: 1_000, full: 10_000));
        report.Section($"notes: {corpus}");
        FairnessCheck.Run(corpus);
        if (Md4cParser.IsAvailable) Md4cCheck.Run(corpus);
        if (plan.IsTrial) corpus = BenchmarkCorpus.Make(20);
        Parses(plan, report, corpus);
        Edits(plan, report, corpus.WithPlacesToEdit());
    }

    private static void Parses(Plan plan, Report report, BenchmarkCorpus corpus)
    {
        NoteRecord[] parsed = [.. corpus.Notes.Select(TypedNotes.Parse)];
        Measurement markdig = new(new MarkdigContender());
        Measurement byHand = new(new HandContender());
        Measurement outline = new(new OutlineContender(corpus));
        Measurement typed = new(new ParseAllContender());
        Measurement edit = new(new EditContender("a date of the frontmatter", parsed, TypedNotes.EditFrontmatter));
        Measurement? md4c = Md4cParser.IsAvailable ? new(new Md4cContender(Md4cParser.Extensions)) : null;
        Measurement whole = new(new ParseEditWriteContender());
        List<Measurement> all = [new(new DecodeContender()), markdig, byHand, outline, new(new ParseContender()), typed, edit, whole];
        if (md4c is not null) all.InsertRange(2, [new(new Md4cContender(extensions: 0)), md4c]);
        new Runner(corpus, plan).Run(all);
        MeasurementTable.Print(report, corpus, all, markdig, byHand);

        report.Score(Goals.ParseMarkdig, markdig.Microseconds / typed.Microseconds);
        report.Score(Goals.ParseHand, byHand.Microseconds / typed.Microseconds);
        if (md4c is not null) report.Score(Goals.ParseMd4c, md4c.Microseconds / typed.Microseconds);
        else report.Skip(Goals.ParseMd4c, Md4cParser.WhyNot);
        report.Score(Goals.ParseBytes, typed.Bytes);
        report.Score(Goals.Outline, markdig.Microseconds / outline.Microseconds);
    }

    /// <summary>Edits of notes that have a list, a table and a prose.</summary>
    private static void Edits(Plan plan, Report report, BenchmarkCorpus corpus)
    {
        NoteRecord[] parsed = [.. corpus.Notes.Select(TypedNotes.Parse)];
        Measurement markdig = new(new MarkdigContender());
        Measurement byHand = new(new HandContender());
        Measurement frontmatter = new(new EditContender("a date of the frontmatter", parsed, TypedNotes.EditFrontmatter));
        Measurement item = new(new EditContender("an item appended", parsed, TypedNotes.AppendItem));
        Measurement cell = new(new EditContender("a cell of a table", parsed, TypedNotes.EditCell));
        Measurement prose = new(new EditContender("a prose", parsed, TypedNotes.EditProse));
        List<Measurement> all = [markdig, byHand, frontmatter, item, cell, prose];
        new Runner(corpus, plan).Run(all);
        report.Print($"");
        report.Print($"edits of {corpus}");
        MeasurementTable.Print(report, corpus, all, markdig, byHand);

        report.Score(Goals.EditFrontmatter, frontmatter.Microseconds / markdig.Microseconds);
        report.Score(Goals.EditItem, item.Microseconds / markdig.Microseconds);
        report.Score(Goals.EditCell, cell.Microseconds / markdig.Microseconds);
        report.Score(Goals.EditProse, prose.Microseconds / markdig.Microseconds);
        report.Score(Goals.EditBytes, all[2..].Max(edit => edit.Bytes) - (2 * corpus.BytesPerNote));
    }
}
