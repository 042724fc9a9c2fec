using NoteSdk.Fuzz.Kinds;

namespace NoteSdk.Fuzz.Laws;

/// <summary>What holds for edits of two members: one after the other, in either order, and both at once give the same note.</summary>
internal static class PairLaws<T>
    where T : Note<T>, INote<T>
{
    public static bool Check(T read, Edit<T> first, Edit<T> second)
    {
        // A value that the note cannot hold as it is may find its place after another edit.
        if (EditLaws<T>.TryWrite(first.Apply(read)) is null || EditLaws<T>.TryWrite(second.Apply(read)) is null) return false;
        byte[]? both = EditLaws<T>.TryWrite(second.Apply(first.Apply(read)));
        byte[]? firstThenSecond = OneByOne(read, first, second);
        byte[]? secondThenFirst = OneByOne(read, second, first);
        LawBrokenException.Unless(firstThenSecond is not null && secondThenFirst is not null, "two edits that can be made can be made in either order", () => $"{Shown(firstThenSecond)}, the other way {Shown(secondThenFirst)}, at once {Shown(both)}");
        ReadingLaws.RequireEqual(firstThenSecond!, secondThenFirst!, "edits of two members commute");
        LawBrokenException.Unless(both is not null, "two edits can be made at once", () => $"{Shown(firstThenSecond)}, the other way {Shown(secondThenFirst)}, at once {Shown(both)}");
        ReadingLaws.RequireEqual(firstThenSecond!, both!, "two edits at once are the same as one by one");
        return true;
    }

    private static string Shown(byte[]? note) => note is null ? "refused" : Report.Quote(note);

    private static byte[]? OneByOne(T read, Edit<T> first, Edit<T> second) =>
        EditLaws<T>.TryWrite(first.Apply(read)) is { } once ? EditLaws<T>.TryWrite(second.Apply(Note<T>.Parse(once))) : null;
}
