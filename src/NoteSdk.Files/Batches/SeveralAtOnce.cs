using System.Runtime.ExceptionServices;

namespace NoteSdk.Files.Batches;

/// <summary>
/// Does the same for several files at a time. The disk brings together what several threads wait for, so that all wait little longer than one would.
/// </summary>
internal static class SeveralAtOnce
{
    private const int Threads = 8;

    /// <summary>Does it for all items, unless it fails for one, or says that the rest is not to be done.</summary>
    /// <param name="items">The items.</param>
    /// <param name="run">What is done for one; false where the rest is not to be done.</param>
    public static void Run<T>(T[] items, Func<T, bool> run)
    {
        int next = -1;
        bool isOver = false;
        ExceptionDispatchInfo? failure = null;
        Thread[] others = [.. Enumerable.Repeat(0, Math.Clamp(items.Length - 1, 0, Threads - 1)).Select(_ => new Thread(Work))];
        foreach (Thread other in others) other.Start();
        Work();
        foreach (Thread other in others) other.Join();
        failure?.Throw();

        void Work()
        {
            try
            {
                for (int i = Interlocked.Increment(ref next); i < items.Length && !Volatile.Read(ref isOver); i = Interlocked.Increment(ref next))
                {
                    if (!run(items[i])) Volatile.Write(ref isOver, true);
                }
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
                Volatile.Write(ref isOver, true);
            }
        }
    }
}
