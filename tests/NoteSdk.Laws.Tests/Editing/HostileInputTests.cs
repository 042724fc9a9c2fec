using NoteSdk.Fuzz.Inputs;

namespace NoteSdk.Laws.Tests.Editing;

/// <summary>
/// Notes made to cost time, memory or stack are read in every way, and edited in every member. What is allocated stands for the work: the clock of a busy machine
/// would not do.
/// </summary>
[Trait("Category", "Hostile")]
public sealed class HostileInputTests
{
    private const int StackSize = 256 << 10;
    private const int Size = 16_000;

    /// <summary>Growth by doubling gives an array of up to four times its content, counted as it grows; readers keep small arrays, and make large ones anew.</summary>
    private const int Growth = 5;

    private const long Besides = 64 << 20;

    public static TheoryData<string> Names => [.. HostileNote.All.Select(note => note.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_takes_room_in_proportion_to_its_size(string name)
    {
        HostileNote note = HostileNote.All.First(note => note.Name == name);
        Allocated(note, Size / 8);
        long once = Allocated(note, Size);
        long twice = Allocated(note, 2 * Size);
        Assert.True(twice <= (Growth * once) + Besides, $"{once:N0} bytes for the note, {twice:N0} for one of twice the size");
    }

    private static long Allocated(HostileNote note, int size)
    {
        byte[] bytes = note.Bytes(size);
        long allocated = 0;
        Exception? failure = null;
        Thread thread = new(
            () =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                failure = Record.Exception(() => note.Kind.Exercise(bytes));
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            StackSize);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return allocated;
    }
}
