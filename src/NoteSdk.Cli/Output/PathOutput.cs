using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Output;

/// <summary>Prints paths of notes, one a line.</summary>
internal static class PathOutput
{
    public static void Print(Terminal terminal, IEnumerable<string> paths, bool isJson)
    {
        if (!isJson)
        {
            foreach (string path in paths) terminal.Results.WriteLine(path);
            return;
        }

        string[] lines = [.. paths.Select(static path => JsonOutput.Line(writer => writer.WriteStringValue(path)))];
        JsonOutput.Print(terminal.Results, lines, isArray: true);
    }
}
