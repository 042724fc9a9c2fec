using System.Text;
using NoteSdk.Schema;

namespace NoteSdk.Types;

/// <summary>A text of the schema with holes that other members fill, such as <c>{title}</c> or <c>@{title|pascal}</c>.</summary>
internal sealed class DerivedText
{
    private readonly Template _template;
    private readonly byte[][] _literals;

    private DerivedText(Template template)
    {
        _template = template;
        _literals = [.. template.Parts.Select(part => Encoding.UTF8.GetBytes(part.Text))];
    }

    public static DerivedText Parse(string text) => new(Template.Parse(text, [], []));

    /// <summary>The text with its holes filled. A hole that has no value is left out.</summary>
    public string Expand(IDerivedTextSource source)
    {
        StringBuilder result = new();
        foreach (TemplatePart part in _template.Parts) result.Append(part.IsHole ? Transform(source.GetText(part.Text) ?? "", part.Transform) : part.Text);
        return result.ToString();
    }

    /// <summary>Whether a text is this one with its holes filled from a note, without making a string of it where that can be avoided.</summary>
    public bool Matches(ReadOnlySpan<byte> text, NoteReader note)
    {
        for (int i = 0; i < _literals.Length; i++)
        {
            TemplatePart part = _template.Parts[i];
            ReadOnlySpan<byte> expected = !part.IsHole ? _literals[i]
                : part.Transform == TemplateTransform.None && note.TryGetUtf8(part.Text, out ReadOnlySpan<byte> utf8) ? utf8
                : Encoding.UTF8.GetBytes(Transform(((IDerivedTextSource)note).GetText(part.Text) ?? "", part.Transform));
            if (!text.StartsWith(expected)) return false;
            text = text[expected.Length..];
        }

        return text.IsEmpty;
    }

    private static string Transform(string value, TemplateTransform transform) => transform == TemplateTransform.Pascal ? PascalCase(value) : value;

    /// <summary>The words of a text joined, each with a capital letter: <c>Pete Iming</c> gives <c>PeteIming</c>.</summary>
    private static string PascalCase(string text)
    {
        StringBuilder result = new(text.Length);
        bool startsWord = true;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isWord = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark;
            if (isWord) result.Append((startsWord ? Rune.ToUpperInvariant(rune) : rune).ToString());
            startsWord = !isWord;
        }

        return result.ToString();
    }
}
