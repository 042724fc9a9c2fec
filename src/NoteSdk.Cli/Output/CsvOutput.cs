namespace NoteSdk.Cli.Output;

/// <summary>CSV as RFC 4180 has it, with newlines of LF.</summary>
internal static class CsvOutput
{
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    public static string Cell(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
