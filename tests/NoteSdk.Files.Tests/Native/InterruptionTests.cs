using System.Collections.Concurrent;
using System.Reflection;
using NoteSdk.Files.Batches;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;
using NoteSdk.Files.Tests.Batches;

namespace NoteSdk.Files.Tests.Native;

/// <summary>Signals interrupt calls of the system at any time. Each call is then repeated, whatever it is, and nobody notices. Other tests do not run meanwhile.</summary>
[Collection(nameof(InterruptionTests))]
[CollectionDefinition(nameof(InterruptionTests), DisableParallelization = true)]
public sealed class InterruptionTests : VaultFixture
{
    private static readonly string[] MacOnly = [nameof(Libc.RenameAtX), nameof(Libc.StatusAt), nameof(Libc.StatusAtOnIntel), nameof(Libc.Status), nameof(Libc.StatusOnIntel)];
    private static readonly string[] LinuxOnly = [nameof(Libc.OpenAt2), nameof(Libc.RenameAt2), nameof(Libc.Statx)];

    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);

    [Fact]
    public void Every_call_but_close_is_repeated_when_a_signal_interrupts_it()
    {
        if (TestWays.ArePaths) return;
        SystemWays ways = SystemWays.Current;
        try
        {
            Interruptions.Fault = IsInterrupted;
            foreach (SystemWays one in (SystemWays[])[ways, ways with { HasOpenAt2 = false }, ways with { HasOpenAt2 = false, HasExclusiveRename = false }])
            {
                SystemWays.Current = one;
                ReadAndWrite();
            }
        }
        finally
        {
            Interruptions.Fault = null;
            SystemWays.Current = ways;
        }

        IEnumerable<string> others = OperatingSystem.IsMacOS() ? LinuxOnly : MacOnly;
        if (!ways.HasOpenAt2) others = [.. others, nameof(Libc.OpenAt2), nameof(Libc.Read)];
        if (!ways.HasExclusiveRename) others = others.Append(nameof(Libc.RenameAt2));
        IEnumerable<string> all = typeof(Libc).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(static method => !method.IsSpecialName).Select(static method => method.Name);
        Assert.Equal(all.Except(others).Where(static name => name != nameof(Libc.Close)).Order(StringComparer.Ordinal), _calls.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_wrappers_call_the_system()
    {
        // So that the rule holds for calls that are added, too.
        string folder = Path.Join(Repository.Root, "src", "NoteSdk.Files");
        Assert.Equal(
            ["Libc.cs", "LibcImports.cs"],
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(static file => File.ReadAllText(file).Contains("LibcImports", StringComparison.Ordinal))
                .Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>Interrupts each call twice before it lets it through once.</summary>
    private bool IsInterrupted(string call) => _calls.AddOrUpdate(call, 1, static (_, count) => count + 1) % 3 != 0;

    private void ReadAndWrite()
    {
        foreach (string path in ReadAll().Keys) File.Delete(At(path));
        foreach ((string path, string text) in BatchVault.Old) Write(path, text);
        BatchOutcome outcome = new FileBatch(Vault).Write(BatchVault.Operations);
        Assert.Equal(SaveStatus.Saved, outcome.Status);
        Assert.Equal(BatchVault.New, ReadAll());
        Assert.False(Directory.Exists(At(".notesdk")));

        Assert.Equal(SaveStatus.Saved, NoteFile.Default.Replace(At("Edited.md"), BatchVault.Bytes("new text"), BatchVault.Bytes("newer")).Status);
        NoteFile.Default.Create(At("Made.md"), BatchVault.Bytes("made"));
        Assert.Equal("newer"u8.ToArray(), Vault.Read("Edited.md"));
        Assert.Equal("made"u8.ToArray(), RegularFile.Read(At("Made.md")));
        using FolderHandle root = FolderHandle.Open(Root);
        Assert.Equal(SystemWays.Current.HasOpenAt2 ? "made"u8.ToArray() : null, root.TryRead("Made.md"));
        Assert.Equal(BatchVault.New.Keys.Count(static path => path[0] != '.') + 1, NoteFinder.Find(Vault, VaultFilter.Dots).Files.Count);
    }
}
