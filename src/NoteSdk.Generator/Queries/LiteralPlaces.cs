using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Queries;

/// <summary>Finds where in a string literal of C# each unit of its value is, so that a mistake inside is reported at its column.</summary>
internal static class LiteralPlaces
{
    /// <summary>The place of a piece of a constant's value; the whole expression if it is not a literal.</summary>
    public static Location Find(SyntaxNode expression, int start, int end)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        if (expression is not LiteralExpressionSyntax literal || Places(literal.Token) is not { } places || end >= places.Count)
            return expression.GetLocation();
        int offset = literal.Token.SpanStart;
        return Location.Create(expression.SyntaxTree, TextSpan.FromBounds(offset + places[start], offset + places[end]));
    }

    /// <summary>For every unit of the value, and for its end, the offset in the literal; null if the two cannot be matched.</summary>
    private static List<int>? Places(SyntaxToken token)
    {
        string text = token.Text;
        List<int> places = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when text[0] == '@' => Verbatim(text),
            SyntaxKind.StringLiteralToken => Regular(text),
            SyntaxKind.SingleLineRawStringLiteralToken => RawLine(text),
            SyntaxKind.MultiLineRawStringLiteralToken => RawLines(text),
            _ => [],
        };
        return places.Count == token.ValueText.Length + 1 ? places : null;
    }

    private static List<int> Regular(string text)
    {
        List<int> places = [];
        int at = 1;
        while (at < text.Length - 1)
        {
            places.Add(at);
            if (text[at] != '\\')
            {
                at++;
                continue;
            }

            int length = EscapeLength(text, at);
            if (text[at + 1] == 'U' && string.CompareOrdinal(text, at + 2, "0000", 0, 4) != 0)
                places.Add(at);
            at += length;
        }

        places.Add(at);
        return places;
    }

    // C#, section 6.4.5.6: \uHHHH, \UHHHHHHHH, \x with one to four digits; all others are two units long.
    private static int EscapeLength(string text, int at)
    {
        const int MostDigits = 4;
        if (text[at + 1] is 'u')
            return 6;
        if (text[at + 1] is 'U')
            return 10;
        int length = 2;
        while (text[at + 1] == 'x' && length < 2 + MostDigits && Uri.IsHexDigit(text[at + length]))
            length++;
        return length;
    }

    private static List<int> Verbatim(string text)
    {
        List<int> places = [];
        int at = 2;
        for (; at < text.Length - 1; at++)
        {
            places.Add(at);
            if (text[at] == '"')
                at++;
        }

        places.Add(at);
        return places;
    }

    private static List<int> RawLine(string text)
    {
        int quotes = QuotesOf(text);
        List<int> places = [];
        for (int at = quotes; at <= text.Length - quotes; at++)
            places.Add(at);
        return places;
    }

    /// <summary>The lines between the quotes, without the indentation of the last one; the line break before it is not part of the value.</summary>
    private static List<int> RawLines(string text)
    {
        int closing = text.Length - QuotesOf(text);
        int lastLine = closing;
        while (!IsLineBreak(text[lastLine - 1]))
            lastLine--;
        int indent = closing - lastLine;
        int end = BreakStart(text, lastLine);
        int at = 0;
        while (!IsLineBreak(text[at]))
            at++;
        at = AfterBreak(text, at);
        List<int> places = [];
        while (at <= end)
        {
            for (int skipped = 0; skipped < indent && at < end && !IsLineBreak(text[at]); skipped++)
                at++;
            while (at < end && !IsLineBreak(text[at]))
                places.Add(at++);
            if (at >= end)
                break;
            for (int next = AfterBreak(text, at); at < next; at++)
                places.Add(at);
        }

        places.Add(end);
        return places;
    }

    private static int QuotesOf(string text)
    {
        int count = 0;
        while (text[count] == '"')
            count++;
        return count;
    }

    private static bool IsLineBreak(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static int AfterBreak(string text, int at) => text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : at + 1;

    private static int BreakStart(string text, int lineStart) =>
        lineStart >= 2 && text[lineStart - 2] == '\r' && text[lineStart - 1] == '\n' ? lineStart - 2 : lineStart - 1;
}
