namespace NoteSdk.Dql.Syntax;

/// <summary><c>"Folder"</c>: everything under a folder, or one file.</summary>
internal sealed class FolderSource(string path, QuerySpan span) : SourceExpression(span)
{
    public string Path { get; } = path;
}
