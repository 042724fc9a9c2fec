using System.Text;
using NoteSdk.Fuzz.Kinds;

namespace NoteSdk.Fuzz.Laws;

/// <summary>
/// What holds for a note with names of older schemas. It becomes the same note with current names, in which just the names differ. And an edit is one of that note: it gives
/// the member's names, and no others, their current form, and makes of the rest the bytes that it makes of the note with current names.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal static class OldNamesLaw<T>
    where T : Note<T>, INote<T>
{
    private const string OldName = "NOTE118";

    /// <summary>Whether a note has an old name that is read.</summary>
    public static bool Applies(T note) => note.Diagnostics.Any(static one => one.Id == OldName);

    /// <summary>The note with current names; null where that is refused.</summary>
    public static byte[]? Current(T note)
    {
        T named = note.WithCurrentNames();
        if (EditLaws<T>.TryWrite(named) is not { } bytes) return null;
        T read = Note<T>.Parse(bytes);
        LawBrokenException.Unless(FieldTexts.AreEqual(note, read, bytes), "current names leave every value", () => $"{note} became {read}");
        LawBrokenException.Unless(!Applies(read), "current names are not old", () => read.Diagnostics.First(static one => one.Id == OldName).ToString());
        ReadingLaws.RequireEqual(bytes, read.WithCurrentNames().ToUtf8Bytes(), "current names stay");
        CheckNames(note, bytes);
        return bytes;
    }

    /// <summary>Checks an edit of such a note.</summary>
    /// <param name="read">The note as it was read.</param>
    /// <param name="written">The note with the edit.</param>
    /// <param name="reread">That, read again.</param>
    /// <param name="edit">The edit.</param>
    /// <returns>The note with current names, on which the other laws can be tried; null where it is refused.</returns>
    public static byte[]? Check(T read, byte[] written, T reread, Edit<T> edit)
    {
        // The queries follow the title, so that their sections' names change with it.
        if (edit.Member != "Title") CheckOthers(read, reread, edit.Member);
        byte[]? current = Current(read);
        if (current is null || Current(reread) is not { } named) return current;
        if (EditLaws<T>.TryWrite(edit.Apply(Note<T>.Parse(current))) is not { } expected) return current;
        if (!edit.IsHeldBy(read)) RequireSame(expected, named, "an edit of old names is that of current ones");
        return current;
    }

    /// <summary>Asks for the same bytes, but for the padding of a table's cells, which is that of the names beside them.</summary>
    public static void RequireSame(byte[] expected, byte[] actual, string law)
    {
        if (!Unpadded(expected).SequenceEqual(Unpadded(actual))) ReadingLaws.RequireEqual(expected, actual, law);
    }

    /// <summary>Takes the old names out of the one text, at their places, and asks for the rest in the other.</summary>
    private static void CheckNames(T note, byte[] bytes)
    {
        string[] before = Lines(note.ToUtf8Bytes());
        string[] after = Lines(bytes);
        LawBrokenException.Unless(before.Length == after.Length, "current names keep the lines", () => $"{before.Length} became {after.Length}");
        HashSet<int> named = [.. note.Diagnostics.Where(static one => one.Id == OldName).Select(static one => one.Line - 1)];
        for (int i = 0; i < before.Length; i++)
        {
            int line = i;
            if (!named.Contains(i)) LawBrokenException.Unless(before[i] == after[i], "current names leave the other lines", () => $"{Report.Quote(before[line])} became {Report.Quote(after[line])}");
        }
    }

    /// <summary>Old names of other members stay.</summary>
    private static void CheckOthers(T read, T reread, string member)
    {
        string place = read.GetMember(member).Place;
        string[] left = [.. reread.Diagnostics.Where(static one => one.Id == OldName).Select(static one => one.Message)];
        foreach (NoteDiagnostic one in read.Diagnostics.Where(static one => one.Id == OldName))
        {
            string named = one.Message[(one.Message.IndexOf("' is an old name of ", StringComparison.Ordinal) + 20)..one.Message.IndexOf(". It is read", StringComparison.Ordinal)];
            bool isOwn = IsOf(place, named);
            LawBrokenException.Unless(isOwn || left.Contains(one.Message), "old names of other members stay", () => $"{one} is gone, with an edit of {place}");
        }
    }

    /// <summary>Whether a name is that of a member's place or of what that lies in.</summary>
    private static bool IsOf(string place, string named)
    {
        if (place == named || named.EndsWith(place, StringComparison.Ordinal)) return true;
        string path = Quoted(place[Math.Max(0, place.IndexOf("section '", StringComparison.Ordinal))..]);
        string other = Quoted(named);
        return named.StartsWith("section '", StringComparison.Ordinal) ? path == other || path.StartsWith(other + " > ", StringComparison.Ordinal)
            : named.StartsWith("column '", StringComparison.Ordinal) ? place.StartsWith("table ", StringComparison.Ordinal)
            : place.StartsWith("frontmatter '", StringComparison.Ordinal) && path.StartsWith(other + ".", StringComparison.Ordinal);
    }

    private static string Quoted(string text)
    {
        int open = text.IndexOf('\'', StringComparison.Ordinal);
        return text[(open + 1)..text.LastIndexOf('\'')];
    }

    private static string[] Lines(byte[] bytes) => Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    private static IEnumerable<string> Unpadded(byte[] bytes) => Lines(bytes).Select(static line => line.Contains('|', StringComparison.Ordinal) ? line.Replace(" ", "", StringComparison.Ordinal) : line);
}
