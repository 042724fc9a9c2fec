using System.Diagnostics;
using System.Globalization;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests.Indexing;

/// <summary>What a vault keeps in memory depends on its notes, and not on how often they have changed.</summary>
[Trait("Category", "Law")]
public sealed class MemoryTests
{
    private const int Notes = 50;
    private const int Few = 3_000;
    private const int Many = 10_000;
    private const int BetweenLooks = 250;

    // The pages of queries are shared over at most 64 moments, all of which a result can keep.
    private const int MostShared = 64;

    [Fact]
    public async Task Ten_thousand_changes_take_no_more_memory_than_the_first_of_them()
    {
        // A process of its own: other tests use memory, too.
        using Process child = ChildProcess.Start("grow", Many.ToString(CultureInfo.InvariantCulture));
        string[] lines = (await child.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        long[][] looks = Array.ConvertAll(lines, static line => Array.ConvertAll(line.Split(' '), static one => long.Parse(one, CultureInfo.InvariantCulture)));
        Assert.Equal(Many / BetweenLooks, looks.Length);
        long few = looks[..(Few / BetweenLooks)].Max(static look => look[1]);
        Assert.InRange(looks[(Few / BetweenLooks)..].Max(static look => look[1]), 1, few + (few / 4) + 200_000);
        Assert.InRange(looks.Max(static look => look[0]), 1, MostShared * few);
    }

    /// <summary>Changes notes again and again, and asks after every fourth change.</summary>
    /// <returns>The bytes in use, now and then: with the result of a query, and without.</returns>
    public static async Task<IReadOnlyList<(long Held, long Free)>> WeighAsync(int changes)
    {
        MemoryVaultFiles files = new();
        for (int i = 0; i < Notes; i++) files.Write(Path(i), Text(i, 0));
        Vault vault = await Vault.OpenAsync(files, NoteTypes.All);
        List<(long Held, long Free)> bytes = [];
        for (int change = 1; change <= changes; change++)
        {
            int note = change % Notes;
            if (change % 3 == 0) files.Delete(Path(note));
            else files.Write(Path(note), Text(note, change));
            if (change % 7 == 0) files.Write($"New/{change}.md", Text(note, change));
            if (change % 7 == 1) files.Delete($"New/{change - 1}.md");
            await vault.RefreshAsync();
            if (change % 4 != 0 && change % BetweenLooks != 0) continue;
            QueryResult? result = vault.Query("TABLE length(file.inlinks), file.outlinks, k FROM #t");
            _ = vault.Tags().Count + vault.Tasks().Count() + vault.Backlinks(vault.Notes()[0]).Count;
            if (change % BetweenLooks != 0) continue;
            long held = GC.GetTotalMemory(forceFullCollection: true);
            GC.KeepAlive(result);
            result = null;
            bytes.Add((held, GC.GetTotalMemory(forceFullCollection: true)));
        }

        GC.KeepAlive(vault);
        return bytes;
    }

    private static string Path(int note) => $"Notes/{note}.md";

    private static string Text(int note, int change) => $"---\nup: {change}\n---\n[[{(note + 1) % Notes}]] #t [[New {change}]]\n\nk:: {change}\n\n- [ ] do {change}\n";
}
