using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Reports what is wrong with the headings of a note, or of a part that is read as a note of its own, and with what stands below them.</summary>
internal static class SectionCheck
{
    public static void Run(NoteReader note, DiagnosticSink diagnostics)
    {
        SectionWalk walk = new(note);
        while (walk.MoveNext()) CheckHeading(note, walk, diagnostics);
        PartCheck.Run(note, note.Layout.OwnParts, note.Layout.OwnText, "the note", diagnostics);

        foreach (Section part in note.Layout.Parts) part.CheckWithin(note, diagnostics);
        foreach (Section section in note.Layout.Sections)
        {
            section.CheckWithin(note, diagnostics);
            if (note.Section(section).IsPresent) section.Check(note, diagnostics);
            else if (!section.IsRepeated || section.IsRequired) CheckMissing(note, section, diagnostics);
        }
    }

    /// <summary>Reports a missing section at the place where it would go.</summary>
    private static void CheckMissing(NoteReader note, Section section, DiagnosticSink diagnostics)
    {
        int offset = section.OffsetOfLacking(note);
        if (section.IsRequired) diagnostics.Report(NoteRules.RequiredMissing, offset, $"section '{section.Path}'", $"'{section.HeadingLine}'");
        else if (section.Parent is null || note.Section(section.Parent).IsPresent) diagnostics.Report(NoteRules.SectionMissing, offset, section.Path);
    }

    private static void CheckHeading(NoteReader note, in SectionWalk walk, DiagnosticSink diagnostics)
    {
        int start = note.Blocks[walk.Block].Start;
        if (walk.Section is { } section)
        {
            int first = note.Section(section).Heading;
            if (walk.HasOldName)
            {
                diagnostics.ReportOldName(note.Blocks[walk.Block].ContentStart, walk.Heading, $"section '{section.Path}'", isRead: first == walk.Block);
            }
            else if (first != walk.Block && !section.IsRepeated) diagnostics.Report(NoteRules.SectionTwice, start, section.Path, note.Blocks[first].Line + 1);
            return;
        }

        bool holdsSections = walk.Open is null || walk.Candidates.Count > 0;
        if (!walk.IsOutermost || !holdsSections) return;
        if (walk.IsOnSectionLevel() && walk.Block != note.TitleHeading)
        {
            string parent = walk.Open is null ? "" : walk.Open.Path + " > ";
            diagnostics.Report(NoteRules.UnknownSection, start, parent + DiagnosticSink.Excerpt(walk.Heading), note.Layout.TypeName);
            return;
        }

        foreach (Section candidate in walk.Candidates)
        {
            if (MisplacedHeading.IsOf(note, walk, candidate))
            {
                diagnostics.Report(NoteRules.OtherLevel, start, DiagnosticSink.Excerpt(walk.Heading), walk.Level, candidate.Path,
                    candidate.LevelIn(note), candidate.HeadingLineAt(candidate.LevelIn(note)));
            }
        }
    }
}
