using System.CommandLine;
using NoteSdk.Cli.Terminals;
using NoteSdk.Cli.Verbs;

namespace NoteSdk.Cli;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    public static RootCommand Make()
    {
        RootCommand root = new("Reads, checks and edits a vault of Markdown notes by their schemas.")
        {
            CommonOptions.Vault, CommonOptions.Output, CommonOptions.Color,
        };
        foreach (Command verb in Verbs()) root.Add(verb);
        return root;
    }

    /// <summary>Runs a command line.</summary>
    /// <returns>What the program ends with, as <see cref="ExitCodes"/> has it.</returns>
    public static Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        // A word such as @Ada is a handle here, and not the name of a file of arguments.
        ParseResult parsed = Make().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return ExitCodes.RunAsync(parsed, terminal, cancellationToken);
    }

    private static IEnumerable<Command> Verbs() =>
    [
        InitVerb.Make(),
        ProveVerb.Make(),
        CheckVerb.Make(),
        ExplainVerb.Make(),
        ShowVerb.Make(),
        SetVerb.Make(),
        NewVerb.Make(),
        DailyVerb.Make(),
        FindVerb.Make(),
        InferVerb.Make(),
        QueryVerb.Make(),
        TasksVerb.Make(),
        LinkVerbs.MakeLinks(),
        LinkVerbs.MakeBacklinks(),
        LinkVerbs.MakeOrphans(),
        LinkVerbs.MakeUnresolved(),
        MoveVerbs.MakeRename(),
        MoveVerbs.MakeMove(),
        MoveVerbs.MakeDelete(),
        MigrateVerb.Make(),
        UndoVerb.Make(),
        DiffVerb.Make(),
        MergeVerb.Make(),
        ExportVerb.Make(),
        SchemaVerb.Make(),
        CompletionVerb.Make(),
    ];
}
