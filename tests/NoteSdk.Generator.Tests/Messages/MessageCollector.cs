using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoteSdk.Generator.Tests.Messages;

/// <summary>
/// Collects what a file says to people: every string with two words in it, and every string passed to the constructor of an exception. Messages are put
/// together from parts by many methods, so the parts are collected wherever they stand and not only where one is thrown or reported.
/// </summary>
internal sealed class MessageCollector : CSharpSyntaxWalker
{
    private readonly List<(string Member, string Text)> _found = [];

    /// <summary>The strings with the members that they stand in, in the order of the file.</summary>
    public static IReadOnlyList<(string Member, string Text)> Collect(string source)
    {
        MessageCollector collector = new();
        collector.Visit(CSharpSyntaxTree.ParseText(source).GetRoot());
        return collector._found;
    }

    /// <inheritdoc/>
    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        if (!node.IsKind(SyntaxKind.AddExpression) || !Operands(node).Any(IsText))
        {
            base.VisitBinaryExpression(node);
            return;
        }

        Add(node, string.Concat(Operands(node).Select(Shown)));
        foreach (ExpressionSyntax operand in Operands(node))
        {
            if (operand is InterpolatedStringExpressionSyntax text) base.VisitInterpolatedStringExpression(text);
            else if (!IsText(operand)) Visit(operand);
        }
    }

    /// <inheritdoc/>
    public override void VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node)
    {
        Add(node, Shown(node));
        base.VisitInterpolatedStringExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (IsText(node)) Add(node, Shown(node));
    }

    private void Add(ExpressionSyntax node, string text)
    {
        if (HasTwoWords(text) || IsOfException(node)) _found.Add((MemberOf(node), text));
    }

    private static bool IsOfException(ExpressionSyntax node) =>
        node.Parent?.Parent?.Parent is ObjectCreationExpressionSyntax { Type: var type } && type.ToString().EndsWith("Exception", StringComparison.Ordinal);

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax node) =>
        node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum ? Operands(sum.Left).Concat(Operands(sum.Right)) : [node];

    private static bool IsText(ExpressionSyntax node) =>
        node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression);

    private static string Shown(ExpressionSyntax node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(Shown)),
        _ => "{" + OneLine(node.ToString()) + "}",
    };

    private static string Shown(InterpolatedStringContentSyntax part) =>
        part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : OneLine(part.ToString());

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string MemberOf(SyntaxNode node)
    {
        for (SyntaxNode? at = node; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case MethodDeclarationSyntax method: return method.Identifier.Text;
                case PropertyDeclarationSyntax property: return property.Identifier.Text;
                case ConstructorDeclarationSyntax constructor: return constructor.Identifier.Text;
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field: return field.Identifier.Text;
                case OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or IndexerDeclarationSyntax: return "operator";
                case BaseTypeDeclarationSyntax type: return type.Identifier.Text;
            }
        }

        return "";
    }

    /// <summary>Whether two words stand side by side; the signatures of query functions are no sentences.</summary>
    private static bool HasTwoWords(string text)
    {
        if (text.Contains(" -> ", StringComparison.Ordinal)) return false;

        bool wasWord = false;
        foreach (string word in text.Split(' '))
        {
            bool isWord = word.Trim('\'', ',', '.', ':', ';', '(', ')') is { Length: > 1 } plain && plain.All(char.IsAsciiLetter);
            if (isWord && wasWord) return true;
            wasWord = isWord;
        }

        return false;
    }
}
