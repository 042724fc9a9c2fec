using System.Text;
using System.Text.Unicode;
using NoteSdk.Blocks;
using NoteSdk.Frontmatter;
using NoteSdk.Reading;

namespace NoteSdk;

/// <summary>Finds all that is wrong with one note. Runs when the diagnostics are asked for, so that reading does not pay for it.</summary>
internal static class NoteCheck
{
    public static NoteList<NoteDiagnostic> Run(byte[] bytes, string? path, NoteType type)
    {
        NoteReader note = NoteReader.Rent(bytes, type, path);
        try
        {
            DiagnosticSink diagnostics = new(bytes, note.Lines, path);
            CheckEncoding(note, diagnostics);
            CheckFrontmatter(note, diagnostics);
            CheckHeading(note, diagnostics);
            CheckSections(note, diagnostics);
            if (note.Scanner.TooDeep >= 0) diagnostics.Report(NoteRules.TooDeep, note.Scanner.TooDeep, BlockScanner.MaxDepth);
            foreach (Member member in type.Members) member.Check(note, diagnostics);
            return diagnostics.ToList();
        }
        finally
        {
            note.Return();
        }
    }

    private static void CheckEncoding(NoteReader note, DiagnosticSink diagnostics)
    {
        if (Utf8.IsValid(note.Text)) return;
        int valid = 0;
        while (Rune.DecodeFromUtf8(note.Text[valid..], out _, out int consumed) == System.Buffers.OperationStatus.Done) valid += consumed;
        diagnostics.Report(NoteRules.NotUtf8, valid);
    }

    private static void CheckFrontmatter(NoteReader note, DiagnosticSink diagnostics)
    {
        FrontmatterReader frontmatter = note.Frontmatter;
        if (frontmatter.State == FrontmatterState.None) diagnostics.Report(NoteRules.NoFrontmatter, 0, note.Type.Name);
        if (frontmatter.State == FrontmatterState.Unclosed) diagnostics.Report(NoteRules.FrontmatterNotClosed, 0);
        foreach (FrontmatterError error in frontmatter.Errors) diagnostics.Report(NoteRules.BrokenFrontmatter, error.Offset, error.Message);

        int type = note.FindKey("type"u8);
        if (type < 0 || frontmatter.Nodes[type].Kind != YamlKind.Scalar) return;
        string name = frontmatter.GetString(note.Text, frontmatter.Nodes[type]);
        if (name != note.Type.Name) diagnostics.Report(NoteRules.OtherType, frontmatter.Nodes[type].Start, name, note.Type.Name);
    }

    private static void CheckHeading(NoteReader note, DiagnosticSink diagnostics)
    {
        if (note.Type.Heading is not { } heading || note.TitleHeading < 0) return;
        Block block = note.Blocks[note.TitleHeading];
        ReadOnlySpan<byte> text = note.Text[block.ContentStart..block.ContentEnd];
        if (heading.Matches(text, note)) return;

        // A note without a title has been told so.
        string expected = heading.Expand(note).Trim();
        if (expected.Length > 0) diagnostics.Report(NoteRules.StaleHeading, block.ContentStart, DiagnosticSink.Excerpt(text), DiagnosticSink.Excerpt(Encoding.UTF8.GetBytes(expected)));
    }

    private static void CheckSections(NoteReader note, DiagnosticSink diagnostics)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        int expected = 0;
        for (int i = 0; i < blocks.Length; i = blocks[i].Next)
        {
            if (blocks[i].Kind != BlockKind.Heading || blocks[i].Marker != SectionLocator.SectionLevel) continue;
            ReadOnlySpan<byte> heading = note.Text[blocks[i].ContentStart..blocks[i].ContentEnd];
            Section? section = note.Type.FindSection(heading, ref expected, out bool isOld);
            if (section is null)
            {
                diagnostics.Report(NoteRules.UnknownSection, blocks[i].Start, DiagnosticSink.Excerpt(heading), note.Type.Name);
            }
            else if (isOld)
            {
                diagnostics.ReportOldName(blocks[i].ContentStart, heading, $"section '{section.Heading}'", isRead: note.Section(section).Heading == i);
            }
            else if (note.Section(section).Heading is int first && first != i)
            {
                diagnostics.Report(NoteRules.SectionTwice, blocks[i].Start, section.Heading, blocks[first].Line + 1);
            }
        }

        foreach (Section section in note.Type.Sections)
        {
            if (note.Section(section).IsPresent) section.Check(note, diagnostics);
            else diagnostics.Report(NoteRules.SectionMissing, note.BodyEnd, section.Heading);
        }
    }
}
