using NoteSdk;
using NoteSdk.Benchmarks;
using NoteSdk.Benchmarks.Checking;
using NoteSdk.Benchmarks.Contenders;
using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Generators;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Scale;
using NoteSdk.Benchmarks.Vaults;

const int TrialNotes = 20;

if (args is ["generator"])
{
    new GeneratorReport(Console.Out).Run();
    return 0;
}

if (args is ["scale"])
{
    new ScaleReport(Console.Out).Run();
    return 0;
}

bool isVault = args is ["vault", ..];
bool isQueries = args is ["queries", ..];
(Arguments? arguments, string? error) = Arguments.Parse(isVault || isQueries ? args[1..] : args);
if (arguments is null)
{
    Console.Error.WriteLine(error);
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

if (isVault)
{
    using VaultCorpus vault = new(arguments.Notes);
    new VaultReport(Console.Out, vault).Run();
    new ChangeReport(Console.Out, vault).Run();
    return 0;
}

if (isQueries)
{
    new QueryReport(Console.Out, arguments.Notes).Run();
    return 0;
}

BenchmarkCorpus corpus = BenchmarkCorpus.Make(arguments.Notes);
Report report = new(Console.Out, corpus);
report.Head();
if (!FairnessCheck.Run(corpus, Console.Error)) return 1;

if (arguments.IsTrial)
{
    corpus = BenchmarkCorpus.Make(TrialNotes);
    report = new Report(Console.Out, corpus);
}

NoteRecord[] parsed = [.. corpus.Notes.Select(TypedNotes.Parse)];
List<Measurement> measurements = (arguments.IsTrial ? new Runner(corpus, rounds: 1) : new Runner(corpus)).Run(
[
    new DecodeContender(),
    new MarkdigContender(),
    new HandContender(),
    new OutlineContender(corpus),
    new ParseContender(),
    new ParseAllContender(),
    new EditContender(parsed),
    new ParseEditWriteContender(),
]);
Measurement markdig = measurements.Single(measurement => measurement.Contender is MarkdigContender);
Measurement byHand = measurements.Single(measurement => measurement.Contender is HandContender);
Measurement typed = measurements.Single(measurement => measurement.Contender is ParseAllContender);
Measurement outline = measurements.Single(measurement => measurement.Contender is OutlineContender);
report.Table(measurements, markdig, byHand);
report.Goals(
[
    new Goal("typed parse, every member made, to Markdig's parse", 6, typed, markdig),
    new Goal("typed parse, every member made, to the pipeline by hand", 15, typed, byHand),
    new Goal("outline of a note, to Markdig's parse", 18, outline, markdig),
]);
return 0;
