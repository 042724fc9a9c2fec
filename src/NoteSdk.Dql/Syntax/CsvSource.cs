namespace NoteSdk.Dql.Syntax;

/// <summary><c>csv("path")</c>: the rows of a file.</summary>
internal sealed class CsvSource(string path, QuerySpan span) : SourceExpression(span)
{
    public string Path { get; } = path;
}
