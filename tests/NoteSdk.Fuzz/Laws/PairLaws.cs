using NoteSdk.Fuzz.Kinds;

namespace NoteSdk.Fuzz.Laws;

/// <summary>What holds for edits of two members: one after the other, in either order, and both at once give the same note.</summary>
internal static class PairLaws<T>
    where T : Note<T>, INote<T>
{
    public static bool Check(T read, Edit<T> first, Edit<T> second)
    {
        byte[]? both = EditLaws<T>.TryWrite(second.Apply(first.Apply(read)));
        byte[]? firstThenSecond = OneByOne(read, first, second);
        byte[]? secondThenFirst = OneByOne(read, second, first);

        // What stands before the end of a note without a final newline has its newline only once something follows.
        if (firstThenSecond is not null && secondThenFirst is not null && !Newlines.Of(read.ToUtf8Bytes()).EndsWithOne && WithoutBlankLines(firstThenSecond) == WithoutBlankLines(secondThenFirst)) return true;

        // One order may be refused: a value that opens a code block is held at the end of a note only.
        if (firstThenSecond is not null && secondThenFirst is not null) ReadingLaws.RequireEqual(firstThenSecond, secondThenFirst, "edits of two members commute");
        byte[]? oneByOne = firstThenSecond ?? secondThenFirst;
        if (firstThenSecond is not null && secondThenFirst is not null) LawBrokenException.Unless(both is not null, "two edits that can be made in either order can be made at once", () => Shown(oneByOne));
        if (both is not null && oneByOne is not null) ReadingLaws.RequireEqual(oneByOne, both, "two edits at once are the same as one by one");
        return both is not null;
    }

    private static string WithoutBlankLines(byte[] note) =>
        string.Join('\n', System.Text.Encoding.Latin1.GetString(note).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static string Shown(byte[]? note) => note is null ? "refused" : Report.Quote(note);

    private static byte[]? OneByOne(T read, Edit<T> first, Edit<T> second) =>
        EditLaws<T>.TryWrite(first.Apply(read)) is { } once ? EditLaws<T>.TryWrite(second.Apply(Note<T>.Parse(once))) : null;
}
