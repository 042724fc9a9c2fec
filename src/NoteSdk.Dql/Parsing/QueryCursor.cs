using System;
using System.Collections.Generic;

namespace NoteSdk.Dql.Parsing;

/// <summary>
/// A place in a query, and the farthest place at which something else was expected: of an ordered choice, the alternative that got farthest determines the
/// error.
/// </summary>
internal sealed class QueryCursor(string text)
{
    /// <summary>The maximum nesting of expressions or sources while parsing.</summary>
    public const int MaxNesting = 200;

    /// <summary>The deepest tree: chains such as <c>a + b + c</c> are trees that lean to the left.</summary>
    public const int MaxDepth = 500;

    private readonly List<string> _expected = [];
    private int _farthest = -1;
    private int _nesting;

    public string Text { get; } = text;

    public int At { get; set; }

    public bool IsAtEnd => At >= Text.Length;

    /// <summary>Gets where the query goes too deep, or -1. From then on nothing is parsed.</summary>
    public int TooDeepAt { get; private set; } = -1;

    /// <summary>Records what was expected at a place. Always false.</summary>
    public bool Fail(int at, string expected)
    {
        if (at < _farthest)
            return false;
        if (at > _farthest)
            _expected.Clear();
        _farthest = at;
        if (!_expected.Contains(expected))
            _expected.Add(expected);
        return false;
    }

    /// <summary>Consumes an exact text.</summary>
    public bool Take(string token, string? name = null)
    {
        if (string.CompareOrdinal(Text, At, token, 0, token.Length) != 0)
            return Fail(At, name ?? $"'{token}'");
        At += token.Length;
        return true;
    }

    /// <summary>Consumes a keyword, ignoring case. It need not end there: <c>andb</c> begins with <c>and</c>.</summary>
    public bool TakeWord(string word, string? name = null)
    {
        if (string.Compare(Text, At, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return Fail(At, name ?? word);
        At += word.Length;
        return true;
    }

    /// <summary>Consumes optional white space.</summary>
    public void SkipBlanks()
    {
        while (At < Text.Length && QueryCharacters.IsWhiteSpace(Text[At]))
            At++;
    }

    /// <summary>Consumes required white space.</summary>
    public bool TakeBlanks()
    {
        int start = At;
        SkipBlanks();
        return At > start || Fail(At, "white space");
    }

    /// <summary>Consumes a number of ASCII digits.</summary>
    public bool TakeDigits(int count, out int value, string name)
    {
        value = 0;
        for (int i = 0; i < count; i++)
        {
            if (At + i >= Text.Length || Text[At + i] is < '0' or > '9')
                return Fail(At, name);
            value = value * 10 + (Text[At + i] - '0');
        }

        At += count;
        return true;
    }

    /// <summary>Goes one level deeper; false if that is too deep.</summary>
    public bool Enter()
    {
        if (TooDeepAt >= 0)
            return false;
        if (++_nesting <= MaxNesting)
            return true;
        _nesting--;
        TooDeepAt = At;
        return false;
    }

    public void Leave() => _nesting--;

    /// <summary>Whether a depth of the tree is allowed.</summary>
    public bool Allows(int depth)
    {
        if (depth <= MaxDepth)
            return TooDeepAt < 0;
        if (TooDeepAt < 0)
            TooDeepAt = At;
        return false;
    }

    /// <summary>The error of a parse that did not reach the end.</summary>
    public QueryParseError Error()
    {
        int offset = TooDeepAt >= 0 ? TooDeepAt : Math.Max(_farthest, 0);
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset && i < Text.Length; i++)
        {
            if (Text[i] != '\n')
                continue;
            line++;
            lineStart = i + 1;
        }

        string[] expected = TooDeepAt >= 0 ? [] : [.. _expected];
        string fault = TooDeepAt >= 0
            ? $"this is nested too deeply (more than {MaxNesting} levels, or more than {MaxDepth} operators in a row); split it"
            : QueryHints.Describe(Text, offset, expected);
        return new(offset, line, offset - lineStart + 1, expected, fault);
    }
}
