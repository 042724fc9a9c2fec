using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Fuzz.Kinds;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Tasks;

namespace NoteSdk.Fuzz.Laws;

/// <summary>
/// What holds for edits of two members: one after the other, in either order, and both at once give the same note. One order may be refused, since a value that opens
/// a code block is held at the end of a note only.
/// </summary>
internal static class PairLaws<T>
    where T : Note<T>, INote<T>
{
    public static bool Check(T read, Edit<T> first, Edit<T> second)
    {
        byte[]? both = EditLaws<T>.TryWrite(second.Apply(first.Apply(read)));
        byte[]? one = OneByOne(read, first, second);
        byte[]? other = OneByOne(read, second, first);
        if (one is not null && other is not null)
        {
            RequireSame(read, first, second, one, other, "edits of two members commute");
            LawBrokenException.Unless(both is not null, "two edits that can be made in either order can be made at once", () => Report.Quote(one));
        }

        if (both is not null && (one ?? other) is { } oneByOne) RequireSame(read, first, second, oneByOne, both, "two edits at once are the same as one by one");
        return both is not null;
    }

    private static byte[]? OneByOne(T read, Edit<T> first, Edit<T> second) =>
        EditLaws<T>.TryWrite(first.Apply(read)) is { } once ? EditLaws<T>.TryWrite(second.Apply(Note<T>.Parse(once))) : null;

    /// <summary>
    /// Asks for the same bytes. But a note with newlines of several kinds gives the kind of the nearest, which may be one that the other edit wrote; and what
    /// stands at the end of a note without a final newline has one only when something follows; and where a block is taken out, the blank lines around it stay,
    /// or the one before it where a heading follows without one, and part what is added from the text above; and
    /// what comes into frontmatter that has quotes, or lists or mappings on lines of their own, before an edit or by it, looks like the nearest, which may be
    /// what the other edit wrote. A new date of a task has the form of those in the note, which the other edit may bring or take out; and what is added goes beside
    /// the parts and labels of the note, of which the other edit may take out the only one.
    /// </summary>
    private static void RequireSame(T read, Edit<T> first, Edit<T> second, byte[] expected, byte[] actual, string law)
    {
        if (expected.AsSpan().SequenceEqual(actual)) return;
        Newlines newlines = Newlines.Of(read.ToUtf8Bytes());
        bool isRegular = newlines is { IsUniform: true, EndsWithOne: true } && !LeavesBlankLine(read, first) && !LeavesBlankLine(read, second) && !HasTightHeading(read);
        if (FormOf(EditLaws<T>.TryWrite(first.Apply(read))) != FormOf(EditLaws<T>.TryWrite(second.Apply(read)))) return;
        bool hasStyle = HasStyle(read.ToUtf8Bytes()) || HasStyle(expected) || HasStyle(actual);
        if (hasStyle && (WithoutStyle(expected) == WithoutStyle(actual) || HaveSameValues(expected, actual))) return;
        bool hasNeighbour = T.NoteType.Layout.Parts.Count > 0 && (TakesOut(read, first) || TakesOut(read, second));
        if (hasNeighbour && SortedLines(expected).SequenceEqual(SortedLines(actual)) && Note<T>.Parse(expected).Equals(Note<T>.Parse(actual))) return;
        if (OldNamesLaw<T>.Applies(read)) OldNamesLaw<T>.RequireSame(expected, actual, law);
        else if (isRegular || WithoutNewlines(expected) != WithoutNewlines(actual)) ReadingLaws.RequireEqual(expected, actual, law);
    }

    /// <summary>Whether an edit leaves a blank line at the end of the note, or one beside another, as what is taken out does.</summary>
    private static bool LeavesBlankLine(T read, Edit<T> edit) =>
        EditLaws<T>.TryWrite(edit.Apply(read)) is { } note && (Newlines.Of(note).EndsWithBlankLine || BlankPairs(note) > BlankPairs(read.ToUtf8Bytes()));

    private static int BlankPairs(byte[] note) => Encoding.Latin1.GetString(note).ReplaceLineEndings("\n").Split("\n\n\n").Length;

    private static bool TakesOut(T read, Edit<T> edit) =>
        EditLaws<T>.TryWrite(edit.Apply(read)) is { } note && Note<T>.Parse(note).GetMember(edit.Member).State is MemberState.Absent or MemberState.Empty;

    private static IEnumerable<string> SortedLines(byte[] note) => WithoutNewlines(note).Split('\n').Order(StringComparer.Ordinal);

    private static bool HasStyle(byte[] note)
    {
        string frontmatter = FrontmatterOf(note);
        return frontmatter.AsSpan().ContainsAny("'\"") || frontmatter.Contains("\n ", StringComparison.Ordinal) || frontmatter.Contains("\n-", StringComparison.Ordinal);
    }

    /// <summary>The note, less the quotes, the escapes and the indentation of its frontmatter.</summary>
    private static string WithoutStyle(byte[] note)
    {
        string text = Encoding.Latin1.GetString(note);
        int end = FrontmatterOf(note).Length;
        return string.Concat(text[..end].Where(static c => c is not ('\'' or '"' or '\\' or ' ' or '\r' or '\n'))) + WithoutNewlines(note[end..]);
    }

    /// <summary>Whether two notes have the same values, and the same bodies: what one quotes by escapes may stand in another as it is.</summary>
    private static bool HaveSameValues(byte[] expected, byte[] actual)
    {
        T one = Note<T>.Parse(expected);
        T other = Note<T>.Parse(actual);
        bool haveSameBodies = WithoutNewlines(expected[FrontmatterOf(expected).Length..]) == WithoutNewlines(actual[FrontmatterOf(actual).Length..]);
        return haveSameBodies && one.Equals(other) && one.Frontmatter.Select(static entry => entry.Key).SequenceEqual(other.Frontmatter.Select(static entry => entry.Key));
    }

    private static string FrontmatterOf(byte[] note)
    {
        NoteReader reader = NoteReader.Rent(note, T.NoteType.Layout);
        try
        {
            return Encoding.Latin1.GetString(note, 0, reader.Frontmatter.ContentEnd);
        }
        finally
        {
            reader.Return();
        }
    }

    private static TaskFieldForm? FormOf(byte[]? bytes)
    {
        if (bytes is null) return null;
        NoteReader note = NoteReader.Rent(bytes, T.NoteType.Layout);
        try
        {
            return TaskForms.In(note);
        }
        finally
        {
            note.Return();
        }
    }

    private static bool HasTightHeading(T read)
    {
        byte[] bytes = read.ToUtf8Bytes();
        NoteReader note = NoteReader.Rent(bytes, T.NoteType.Layout);
        try
        {
            foreach (ref readonly Block block in note.Blocks)
            {
                if (block.Kind != BlockKind.Heading || block.Line == 0) continue;
                ReadOnlySpan<byte> before = note.Text[note.Lines.Start(block.Line - 1)..note.Lines.ContentEnd(note.Text, block.Line - 1)];
                if (before.IndexOfAnyExcept(" \t"u8) >= 0) return true;
            }

            return false;
        }
        finally
        {
            note.Return();
        }
    }

    private static string WithoutNewlines(byte[] note) =>
        string.Join('\n', Encoding.Latin1.GetString(note).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
