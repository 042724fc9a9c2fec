namespace NoteSdk.Notes.Codec.Editing;

/// <content>Lines with several holes, which are written together: the footer, and headings.</content>
internal sealed partial class EditWriter
{
    private Dictionary<LinePatterns, Dictionary<int, string?>>? _lines;

    /// <summary>Sets a hole of a line. All holes of a line are written together, since they determine its form.</summary>
    public void SetHole(LinePatterns line, int hole, string? text)
    {
        _lines ??= [];
        if (!_lines.TryGetValue(line, out Dictionary<int, string?>? holes)) _lines.Add(line, holes = []);
        holes[hole] = text;
    }

    /// <summary>The footer without values, which are set later; or with all of them, if it has no form without values.</summary>
    private string NewFooter()
    {
        FooterPatterns footer = Note.Layout.FooterPatterns!;
        _member = _lacking;
        return footer.RenderEmpty() ?? footer.Render(TextsOf(footer)) ?? throw RefuseForm(footer, Note.Bytes.Length);
    }

    /// <summary>The text of a missing section's heading; null for the one that the schema gives.</summary>
    private string? HeadingOf(Section section)
    {
        if (section.Patterns is not { } patterns) return null;
        _member = _lacking;
        return patterns.Write(TextsOf(patterns)) ?? throw RefuseForm(patterns, section.OffsetOfLacking(Note));
    }

    /// <summary>The texts that are set for the holes of a line which the note does not have yet.</summary>
    private string?[] TextsOf(LinePatterns line)
    {
        string?[] texts = new string?[line.Count];
        if (_lines?.TryGetValue(line, out Dictionary<int, string?>? holes) != true) return texts;
        foreach ((int hole, string? text) in holes!) texts[hole] = text;
        return texts;
    }

    private void WriteLines()
    {
        if (_lines is null) return;
        foreach ((LinePatterns patterns, Dictionary<int, string?> holes) in _lines)
        {
            (int start, int length) = patterns.Find(Note)!.Value.GetOffsetAndLength(Note.Bytes.Length);
            string?[] texts = patterns.TextsOf(Note.Text.Slice(start, length));
            foreach ((int hole, string? text) in holes) texts[hole] = text;
            Replace(start, start + length, patterns.Rewrite(texts, Note.Text.Slice(start, length)) ?? throw RefuseForm(patterns, start));
        }

        _lines = null;
    }

    private NoteWriteException RefuseForm(LinePatterns line, int offset) =>
        Refuse($"no form of the {line.Noun} has exactly the holes that are set", offset);
}
