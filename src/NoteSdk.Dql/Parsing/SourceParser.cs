using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <summary>
/// Parses the source after <c>FROM</c> (NoteSdk.Dql/README.md, section 1): <c>and</c> and <c>or</c> have the same precedence, from left to right.
/// </summary>
internal sealed class SourceParser(QueryCursor cursor)
{
    /// <summary>One source; null if there is none, and nothing is consumed.</summary>
    public SourceExpression? Parse()
    {
        int start = cursor.At;
        SourceExpression? left = Atom();
        while (left is not null)
        {
            int end = cursor.At;
            cursor.SkipBlanks();
            if (TakeOperator() is not { } isAnd)
            {
                cursor.At = end;
                break;
            }

            cursor.SkipBlanks();
            if (Atom() is not { } right)
            {
                cursor.At = end;
                break;
            }

            left = new BinarySource(left, isAnd, right, new(start, cursor.At));
            if (!cursor.Allows(left.Depth))
                return null;
        }

        return left;
    }

    private bool? TakeOperator()
    {
        const string Name = "and or or";
        if (cursor.TakeWord("and", Name) || cursor.Take("&", Name))
            return true;
        return cursor.TakeWord("or", Name) || cursor.Take("|", Name) ? false : null;
    }

    private SourceExpression? Atom()
    {
        if (!cursor.Enter())
            return null;
        SourceExpression? source = Parenthesized();
        source ??= Not();
        source ??= Outgoing();
        source ??= Incoming();
        source ??= Folder();
        source ??= Tag();
        source ??= Csv();
        cursor.Leave();
        return source;
    }

    private SourceExpression? Parenthesized()
    {
        int start = cursor.At;
        if (!cursor.Take("("))
            return null;
        cursor.SkipBlanks();
        if (Parse() is { } source)
        {
            cursor.SkipBlanks();
            if (cursor.Take(")"))
                return source is BinarySource binary ? binary.InParentheses() : source;
        }

        cursor.At = start;
        return null;
    }

    private NotSource? Not()
    {
        int start = cursor.At;
        if (!cursor.Take("-") && !cursor.Take("!"))
            return null;
        if (Atom() is { } operand && cursor.Allows(operand.Depth + 1))
            return new NotSource(operand, new(start, cursor.At));
        cursor.At = start;
        return null;
    }

    private LinkSource? Outgoing()
    {
        int start = cursor.At;
        if (!cursor.Take("outgoing("))
            return null;
        cursor.SkipBlanks();
        if (Terminals.Link(cursor, allowsEmbed: false) is { } link && cursor.Take(")"))
            return new LinkSource(link.Path, isOutgoing: true, new(start, cursor.At));
        cursor.At = start;
        return null;
    }

    private LinkSource? Incoming()
    {
        int start = cursor.At;
        return Terminals.Link(cursor, allowsEmbed: false) is { } link ? new LinkSource(link.Path, isOutgoing: false, new(start, cursor.At)) : null;
    }

    private FolderSource? Folder()
    {
        int start = cursor.At;
        return Terminals.String(cursor) is { } path ? new FolderSource(path, new(start, cursor.At)) : null;
    }

    private TagSource? Tag()
    {
        int start = cursor.At;
        return Terminals.Tag(cursor) is { } tag ? new TagSource(tag, new(start, cursor.At)) : null;
    }

    private CsvSource? Csv()
    {
        int start = cursor.At;
        if (!cursor.Take("csv("))
            return null;
        cursor.SkipBlanks();
        if (Terminals.String(cursor) is { } path && cursor.Take(")"))
            return new CsvSource(path, new(start, cursor.At));
        cursor.At = start;
        return null;
    }
}
