using System.Text;

namespace NoteSdk.Generated;

/// <content>The lines of a section that are no content of it: its prompt, its hint, and an empty item.</content>
public sealed partial class Section
{
    private byte[][] _promptLines = [];

    /// <summary>Gets the prompt as it is written in a note, or null.</summary>
    internal string? WrittenPrompt { get; private set; }

    /// <summary>Gets a value indicating whether the prompt stands as the schema has it, and goes with the first value of any kind.</summary>
    internal bool HasLiteralPrompt { get; private set; }

    /// <summary>Gets the lines above the content that are no part of it.</summary>
    internal byte[][] HintLines { get; private set; } = [];

    /// <summary>Gets the hint as it is written in a note, or null.</summary>
    internal string? HintText { get; private set; }

    /// <summary>Gets a value indicating whether a list has an empty item as long as it has no other.</summary>
    internal bool HasEmptyItem { get; private set; }

    /// <summary>Gives the section lines that stand in it as they are until it is filled, and that are read as no value.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public Section WithPrompt(params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        SetPrompt(lines);
        HasLiteralPrompt = true;
        return this;
    }

    /// <summary>Gives the section or the part lines that stay above its content and are no part of it.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public Section WithHint(params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        HintLines = [.. lines.Select(Encoding.UTF8.GetBytes)];
        HintText = string.Join('\n', lines);
        return this;
    }

    /// <summary>Gives the list of the section or the part an empty item as long as it has no other.</summary>
    public Section WithEmptyItem()
    {
        HasEmptyItem = true;
        return this;
    }

    /// <summary>Whether a text is the prompt: each line of it is one of the prompt's, with or without blank lines between them.</summary>
    internal bool IsPrompt(ReadOnlySpan<byte> text)
    {
        if (_promptLines.Length == 0 || text.IsEmpty) return false;
        foreach (Range range in text.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = text[range].Trim(" \t\r"u8);
            if (!line.IsEmpty && !IsPromptLine(line)) return false;
        }

        return true;
    }

    private bool IsPromptLine(ReadOnlySpan<byte> line)
    {
        foreach (byte[] known in _promptLines)
        {
            if (line.SequenceEqual(known)) return true;
        }

        return false;
    }

    private void SetPrompt(Section other)
    {
        (_promptLines, WrittenPrompt, HasLiteralPrompt) = (other._promptLines, other.WrittenPrompt, other.HasLiteralPrompt);
    }

    private void SetPrompt(string[] lines)
    {
        _promptLines = [.. lines.Select(Encoding.UTF8.GetBytes)];
        WrittenPrompt = string.Join('\n', lines);
    }
}
