using System.CommandLine;
using System.Globalization;
using NoteSdk.Fuzz;
using NoteSdk.Fuzz.Queries;
using NoteSdk.Fuzz.Schemas;

const int Broken = 1;
const int BadArguments = 2;

Option<double> minutes = new("--minutes") { Description = "How long to run.", DefaultValueFactory = _ => 10 };
Option<int> seed = new("--seed") { Description = "The seed of chance. The same seed gives the same inputs.", DefaultValueFactory = _ => Environment.TickCount };
Option<DirectoryInfo> corpus = new("--corpus") { Description = "A folder: every file below it is a seed, and must be written as it was read." };
Option<bool> schemas = new("--schemas") { Description = "Mutates schemas, not notes: each gives diagnostics, or code that compiles." };
Option<bool> queries = new("--queries") { Description = "Mutates queries and the notes that they look at: each gives a result or an error, the same however much was read before." };
minutes.Validators.Add(result =>
{
    bool isNumber = double.TryParse(result.Tokens.Count == 1 ? result.Tokens[0].Value : "", CultureInfo.InvariantCulture, out double number);
    if (!isNumber || number is not (> 0 and <= 24 * 60)) result.AddError("--minutes takes a number above 0, up to 1440.");
});
corpus.AcceptExistingOnly();

RootCommand command = new("Checks the laws of NoteSdk on mutated notes, and prints each law broken with the smallest input found.") { minutes, seed, corpus, schemas, queries };
command.SetAction(parsed =>
{
    FuzzOptions options = new(TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(seed), parsed.GetValue(corpus)?.FullName, parsed.GetValue(schemas), parsed.GetValue(queries));
    Console.WriteLine($"seed {options.Seed}");
    int broken = options.Schemas ? new SchemaLoop(options, Console.Out).Run()
        : options.Queries ? new QueryLoop(options, Console.Out).Run()
        : new FuzzLoop(options, Console.Out).Run();
    return broken == 0 ? 0 : Broken;
});
ParseResult arguments = command.Parse(args);
int code = arguments.Invoke();
return arguments.Errors.Count > 0 ? BadArguments : code;
