using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoteSdk.Generator.Tests.Messages;

/// <summary>The rules of a file that is a table of rules, NoteRules.cs or SchemaRules.cs, in the order of their ids.</summary>
internal static class RuleTable
{
    public static bool IsTable(string path) => Path.GetFileName(path) is "NoteRules.cs" or "SchemaRules.cs";

    /// <summary>A text of several lines for each rule: its id, severity and title, its message, its cause, its fix.</summary>
    public static IEnumerable<string> Read(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>()
            .Select(static rule => rule.ArgumentList.Arguments)
            .Where(static arguments => arguments.Count == 6)
            .Select(static arguments =>
            {
                string[] texts = [.. arguments.Select(static argument => TextOf(argument.Expression)).OfType<string>()];
                string severity = arguments.Select(static argument => argument.Expression).Single(static value => TextOf(value) is null).ToString().Split('.')[^1];
                return $"{texts[0]} {severity}: {texts[1]}\n  message: {texts[2]}\n  cause: {texts[3]}\n  fix: {texts[4]}\n";
            })
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a literal, or of literals added up; null for another expression.</summary>
    private static string? TextOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        BinaryExpressionSyntax sum => TextOf(sum.Left) + TextOf(sum.Right),
        _ => null,
    };
}
