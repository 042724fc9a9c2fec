using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Fuzz.Kinds;
using NoteSdk.Notes.Codec.Lists;

namespace NoteSdk.Fuzz.Laws;

/// <summary>What holds for the bytes around an edit: they stay. Told from the bytes alone, by what two texts have in common at their beginning and end.</summary>
internal static class LocalityLaw
{
    public static void Check(byte[] note, byte[] written, NoteRecord before, NoteRecord after, NoteType type, EditPlace edit)
    {
        (string member, EditShape shape, int index, int count) = edit;
        CheckNewlines(note, written);
        CheckOthers(before, after, member);

        // The heading and the queries follow the title; what they then are is part of the record.
        if (member == "Title") return;
        int prefix = note.AsSpan().CommonPrefixLength(written);
        int most = Math.Min(note.Length, written.Length) - prefix;
        int suffix = 0;
        while (suffix < most && note[^(suffix + 1)] == written[^(suffix + 1)]) suffix++;

        Extent extent = Extent.Of(note, type, member);
        bool onlyInserts = prefix + suffix == note.Length;
        bool onlyDeletes = prefix + suffix == written.Length || LeavesLines(note, written);
        if (!extent.IsPresent || (shape == EditShape.Insert && extent.HasItems && !EmptyItem.IsIn(note)))
        {
            bool leavesRest = onlyInserts || (index == 0 && InsertsBeforeEscaped(note, written, extent.Item(0, count) ?? (extent.Start, extent.End)));
            LawBrokenException.Unless(leavesRest, "what is added leaves every byte", () => ReadingLaws.Difference(note, written));
            IReadOnlySet<string> prefixes = Extent.Of(written, type, member).Prefixes;
            bool isAlike = !extent.IsPresent || extent.Prefixes.IsSupersetOf(prefixes);
            LawBrokenException.Unless(isAlike, "a new item looks like its neighbours", () => $"'{string.Join("', '", prefixes)}' beside '{string.Join("', '", extent.Prefixes)}'");
            return;
        }

        if (shape == EditShape.Remove && extent.HasItems) LawBrokenException.Unless(onlyDeletes, "what is taken out leaves the rest", () => ReadingLaws.Difference(note, written));
        (int start, int end) = shape == EditShape.Change && extent.Item(index, count) is { } item ? item : (extent.Start, extent.End);

        bool isInside = note.Length - end + start <= written.Length
            && note.AsSpan(0, start).SequenceEqual(written.AsSpan(0, start))
            && note.AsSpan(end).SequenceEqual(written.AsSpan(written.Length - (note.Length - end)));

        // What is empty has no place of its own among the blank lines around it.
        ReadOnlySpan<byte> between = note.AsSpan(Math.Min(prefix, end)..Math.Max(prefix, end));
        bool isAmongBlankLines = start == end && onlyInserts && between.IndexOfAnyExcept(" \t\r\n"u8) < 0;
        LawBrokenException.Unless(isInside || isAmongBlankLines, "bytes outside the member stay", () => $"{member} is at {start}..{end}; {ReadingLaws.Difference(note, written)}");
    }

    /// <summary>
    /// Whether the first value of a paragraph lost only the backslashes that kept it a text there, since another value now comes before it: <c>\- a</c> becomes
    /// <c>b, - a</c>, and <c>1\. a</c> becomes <c>b, 1. a</c>.
    /// </summary>
    private static bool InsertsBeforeEscaped(byte[] note, byte[] written, (int Start, int End) first)
    {
        if (TextEscape.Read(note.AsSpan(first.Start..first.End), LinePlace.Paragraph) is not { } value) return false;
        byte[] unescaped = [.. note.AsSpan(0, first.Start), .. value, .. note.AsSpan(first.End)];
        int inserted = written.Length - unescaped.Length;
        return inserted > 0
            && written.AsSpan(0, first.Start).SequenceEqual(unescaped.AsSpan(0, first.Start))
            && written.AsSpan(first.Start + inserted).SequenceEqual(unescaped.AsSpan(first.Start))
            && !written.AsSpan(first.Start, inserted).ContainsAny((byte)'\n', (byte)'\r');
    }

    /// <summary>Whether lines were taken out and nothing else: those of comments below an item stay amid what goes.</summary>
    private static bool LeavesLines(byte[] note, byte[] written)
    {
        string[] lines = LinesOf(note);
        int at = 0;

        // A blank line that parts what is above from what is below has the newline of one of them.
        bool isMixed = !Newlines.Of(note).IsUniform;
        foreach (string line in LinesOf(written))
        {
            if (isMixed && line.Length == 0) continue;
            while (at < lines.Length && lines[at] != line) at++;
            if (at++ == lines.Length) return false;
        }

        return true;
    }

    private static string[] LinesOf(byte[] note) => Encoding.Latin1.GetString(note).Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static void CheckNewlines(byte[] note, byte[] written)
    {
        Newlines before = Newlines.Of(note);
        Newlines after = Newlines.Of(written);
        if (before.IsUniform) LawBrokenException.Unless((after.Kinds & ~before.Kinds) == 0 || before.Kinds == 0, "new lines end like the others", () => $"{before.Kinds} became {after.Kinds}");
        if (before.HasText) LawBrokenException.Unless(before.EndsWithOne == after.EndsWithOne, "the final newline stays as it was", () => $"{before.EndsWithOne} became {after.EndsWithOne}");
    }

    private static void CheckOthers(NoteRecord before, NoteRecord after, string member)
    {
        foreach ((NoteMember was, NoteMember now) in before.Members.Zip(after.Members))
        {
            if (was.Name == member || was.State == MemberState.Absent) continue;
            LawBrokenException.Unless(was.State == now.State, "the states of other members stay", () => $"{was} became {now}");
        }

        string key = before.GetMember(member).Place;
        foreach ((string name, string value) in before.Frontmatter)
        {
            if (key == $"frontmatter '{name}'" || key.StartsWith($"frontmatter '{name}.", StringComparison.Ordinal)) continue;
            LawBrokenException.Unless(after.Frontmatter.TryGetValue(name, out string? now) && now == value, "other keys stay", () => $"'{name}' was {Report.Quote(value)} and is {Report.Quote(now)}");
        }

        IEnumerator<NoteSection> sections = after.Sections.GetEnumerator();
        foreach (NoteSection section in before.Sections)
        {
            bool isTitle = (member == "Title" && section.Level == 1) || before.GetMember(member).Place.StartsWith("heading of ", StringComparison.Ordinal);
            bool found = false;
            while (!found && sections.MoveNext()) found = isTitle || (sections.Current.Heading == section.Heading && sections.Current.Level == section.Level);
            if (!found && HoldsHeadings(before, member)) return;
            LawBrokenException.Unless(found, "headings stay", () => $"'{section.Heading}' is lost");
        }
    }

    /// <summary>Whether a member's own text may hold headings of level 3 and below.</summary>
    private static bool HoldsHeadings(NoteRecord note, string member) =>
        note.GetMember(member).Place.StartsWith("section ", StringComparison.Ordinal) || note.GetMember(member).Place.StartsWith("part ", StringComparison.Ordinal);
}
