using System.Text;
using System.Text.Unicode;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Records;

namespace NoteSdk;

/// <summary>Finds everything that is wrong with one note. Runs when the diagnostics are needed, so that reading does not pay for it.</summary>
internal static class NoteCheck
{
    public static NoteList<NoteDiagnostic> Run(byte[] bytes, string? path, NoteType type)
    {
        NoteReader note = NoteReader.Rent(bytes, type.Layout, path);
        try
        {
            DiagnosticSink diagnostics = new(bytes, note.Lines, path);
            Run(note, type, diagnostics);
            return diagnostics.ToList();
        }
        finally
        {
            note.Return();
        }
    }

    public static void Run(NoteReader note, NoteType type, DiagnosticSink diagnostics)
    {
        CheckText(note, type, diagnostics);
        PropertyCheck.Run(note, diagnostics);
        if (type is not UntypedNote) CheckParts(note, diagnostics);
        if (note.Scanner.TooDeep >= 0) diagnostics.Report(NoteRules.TooDeep, note.Scanner.TooDeep, BlockScanner.MaxDepth);
        if (note.Scanner.UnreadFrom >= 0) diagnostics.Report(NoteRules.TooManyBlocks, note.Scanner.UnreadFrom, BlockScanner.MaxBlocks);
        CheckMath(note, diagnostics);
        foreach (NoteTypeMember member in note.Layout.Members)
        {
            diagnostics.Member = member.Name;
            member.Check(note, diagnostics);
        }

        diagnostics.Member = null;
    }

    private static void CheckMath(NoteReader note, DiagnosticSink diagnostics)
    {
        foreach (ref readonly Block block in note.Blocks)
        {
            if (block.Kind == BlockKind.Math && block.ContentEnd == block.End)
            {
                diagnostics.Report(NoteRules.UnclosedMath, block.Start, block.Depth == 0 ? "note" : "item or quote");
            }
        }
    }

    /// <summary>Whether the note is text, and its frontmatter can be read.</summary>
    public static void CheckText(NoteReader note, NoteType type, DiagnosticSink diagnostics)
    {
        CheckEncoding(note, diagnostics);
        FrontmatterReader frontmatter = note.Frontmatter;
        if (frontmatter.State == FrontmatterState.None && IsNamedInNotes(type)) diagnostics.Report(NoteRules.NoFrontmatter, 0, type.Name);
        if (frontmatter.State == FrontmatterState.Unclosed) diagnostics.Report(NoteRules.FrontmatterNotClosed, 0);
        if (frontmatter.UnreadFrom >= 0)
        {
            diagnostics.Report(NoteRules.BrokenFrontmatter, frontmatter.UnreadFrom,
                $"frontmatter with more than {YamlTree.MaxNodes} values is not read any further, and cannot be edited");
        }
        foreach (Conflict conflict in note.Conflicts)
        {
            diagnostics.Report(NoteRules.ConflictMarkers, note.Lines.Start(conflict.FirstLine), conflict.FirstLine + 1, conflict.LastLine + 1);
        }
        foreach (FrontmatterError error in frontmatter.Errors) diagnostics.Report(NoteRules.BrokenFrontmatter, error.Offset, error.Message);
    }

    private static void CheckParts(NoteReader note, DiagnosticSink diagnostics)
    {
        CheckType(note, diagnostics);
        CheckTitle(note, diagnostics);
        SectionCheck.Run(note, diagnostics);
    }

    /// <summary>Whether a note's type depends on its frontmatter only.</summary>
    private static bool IsNamedInNotes(NoteType type) =>
        type is not UntypedNote && type.By.All(rule => rule.Keys.Count > 0 && rule.Keys.All(static key => !key.IsTags));

    private static void CheckEncoding(NoteReader note, DiagnosticSink diagnostics)
    {
        // YAML 1.2, section 5.2: a text that begins with a NUL and another character, in either order, is UTF-16 or UTF-32.
        if (note.Text is [0, _, ..] or [_, 0, ..])
        {
            diagnostics.Report(NoteRules.NotUtf8, 0);
            return;
        }

        if (Utf8.IsValid(note.Text)) return;
        int valid = 0;
        while (Rune.DecodeFromUtf8(note.Text[valid..], out _, out int consumed) == System.Buffers.OperationStatus.Done) valid += consumed;
        diagnostics.Report(NoteRules.NotUtf8, valid);
    }

    private static void CheckType(NoteReader note, DiagnosticSink diagnostics)
    {
        FrontmatterReader frontmatter = note.Frontmatter;
        foreach (FrontmatterKey key in note.Layout.FrontmatterKeys) CheckMap(note, key, diagnostics);

        int type = note.Layout.IsNamedByType ? note.FindKey("type"u8) : -1;
        if (type < 0 || frontmatter.Nodes[type].Kind != YamlKind.Scalar) return;
        string name = frontmatter.GetString(note.Text, frontmatter.Nodes[type]);
        bool isAccepted = note.Layout.By.SelectMany(rule => rule.Keys).Any(key => key.Name == NoteTypeKey.Type && key.Accepts(name));
        if (!isAccepted) diagnostics.Report(NoteRules.OtherType, frontmatter.Nodes[type].Start, name, note.Layout.TypeName);
    }

    private static void CheckTitle(NoteReader note, DiagnosticSink diagnostics)
    {
        if (note.Layout.Heading is not { } heading || note.TitleHeading < 0) return;
        Block block = note.Blocks[note.TitleHeading];
        ReadOnlySpan<byte> text = note.Text[block.ContentStart..block.ContentEnd];
        if (heading.MatchesHeading(text, note) || note.Layout.TopSections.Any(section => MisplacedHeading.Find(note, section) == note.TitleHeading)) return;

        // The missing title was already reported.
        string expected = heading.Expand(note).Trim();
        if (expected.Length > 0)
        {
            diagnostics.Report(NoteRules.StaleHeading, block.ContentStart, DiagnosticSink.Excerpt(text),
                DiagnosticSink.Excerpt(Encoding.UTF8.GetBytes(expected)));
        }
    }

    private static void CheckMap(NoteReader note, FrontmatterKey map, DiagnosticSink diagnostics)
    {
        int index = map.IsMap ? map.Find(note) : -1;
        if (index < 0) return;
        KeyNames.Check(note, map, diagnostics);
        YamlKind kind = note.Frontmatter.Nodes[index].Kind;
        bool isOther = kind == YamlKind.Sequence || (kind == YamlKind.Scalar && !FrontmatterValue.IsBlank(note, index));
        if (isOther)
        {
            diagnostics.Report(NoteRules.OtherKind, note.Frontmatter.Nodes[index].Start, $"frontmatter '{map.Path}'", "a mapping", kind == YamlKind.Sequence
                ? "a list"
                : "a text");
        }
        foreach (FrontmatterKey key in map.Keys) CheckMap(note, key, diagnostics);
    }
}
