using System;

namespace NoteSdk.Schema.Queries;

/// <summary>What stands after <c>FROM</c>: which notes a query looks at.</summary>
internal abstract class SourceExpression(QuerySpan span, int depth = 1) : QueryNode(span)
{
    /// <summary>Gets how many sources stand in one another, this one included. The parser bounds it.</summary>
    public int Depth { get; } = depth;
}

/// <summary><c>"Folder"</c>: everything under a folder, or one file.</summary>
internal sealed class FolderSource(string path, QuerySpan span) : SourceExpression(span)
{
    public string Path { get; } = path;
}

/// <summary><c>#tag</c>, with its sign.</summary>
internal sealed class TagSource(string tag, QuerySpan span) : SourceExpression(span)
{
    public string Tag { get; } = tag;
}

/// <summary><c>[[note]]</c>: what links to a note; <c>outgoing([[note]])</c>: what it links to. An empty path is the note with the query.</summary>
internal sealed class LinkSource(string path, bool isOutgoing, QuerySpan span) : SourceExpression(span)
{
    public string Path { get; } = path;

    public bool IsOutgoing { get; } = isOutgoing;
}

/// <summary><c>csv("path")</c>: the rows of a file.</summary>
internal sealed class CsvSource(string path, QuerySpan span) : SourceExpression(span)
{
    public string Path { get; } = path;
}

/// <summary><c>-source</c>: all notes but these.</summary>
internal sealed class NotSource(SourceExpression operand, QuerySpan span) : SourceExpression(span, operand.Depth + 1)
{
    public SourceExpression Operand { get; } = operand;
}

/// <summary>Two sources with <c>and</c> or <c>or</c> between them.</summary>
internal sealed class BinarySource(SourceExpression left, bool isAnd, SourceExpression right)
    : SourceExpression(QuerySpan.Cover(left.Span, right.Span), Math.Max(left.Depth, right.Depth) + 1)
{
    public SourceExpression Left { get; } = left;

    public bool IsAnd { get; } = isAnd;

    public SourceExpression Right { get; } = right;
}
