using System.Collections.Concurrent;
using System.Net.Sockets;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests.Hostile;

/// <summary>Whatever a vault's maker put under the names that the library uses for itself: nothing outside of the vault is changed, nor anything in it but what is saved.</summary>
[Trait("Category", "Hostile")]
public sealed class HostileNamesTests
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n";
    private const string Precious = "precious text, of more than sixteen bytes";

    /// <summary>A socket takes its file with it when it is closed.</summary>
    private static readonly ConcurrentBag<Socket> s_sockets = [];

    public static TheoryData<string, string> Traps
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string name in (string[])[".notesdk", ".notesdk/lock", ".notesdk/journal", ".notesdk/journal.tmp", ".trash", "LOCK", "TEMPORARY", "BATCH"])
            {
                foreach (string trap in (string[])["outside file", "outside folder", "nothing outside", "file inside", "folder inside", "nothing inside", "itself", "hard link", "folder", "pipe", "socket", "device"]) data.Add(name, trap);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public async Task Nothing_is_changed_but_what_is_saved(string name, string trap)
    {
        if (trap is "pipe" or "socket" or "device" && (OperatingSystem.IsWindows() || TestWays.ArePaths)) return;
        using TestVault files = new(("Ada.md", Note), ("Bob.md", Note), ("Sub/precious.txt", Precious), (".obsidian/app.json", Precious));
        files.Write("../outside/precious.txt", Precious);
        Set(files, PathOf(files, name), trap);
        bool isJournal = name == ".notesdk/lock";
        if (isJournal) files.Write(".notesdk/journal", "x");
        SortedDictionary<string, string> before = Snapshot(files);

        Vault vault = await files.OpenAsync();
        Assert.Equal(before, Snapshot(files));
        Person ada = vault.Get<Person>("Ada.md");
        await Try(() => Task.Run(() => Person.Load(files.At("Ada.md")).Save()));
        await Try(() => Task.Run(() => (Person.Load(files.At("Ada.md")) with { LastContact = new(2026, 2, 1) }).Save()));
        await Try(async () =>
        {
            await vault.RefreshAsync();
            vault.Save(vault.Get<Person>("Ada.md") with { LastContact = new(2026, 2, 2) });
        });
        await Try(() =>
        {
            VaultBatch batch = vault.NewBatch();
            batch.Save(vault.Get<Person>("Ada.md") with { LastContact = new(2026, 2, 3) });
            batch.Create(new Person { Title = "New", Created = new(2026, 1, 3) }, "Sub/New.md");
            batch.Delete("Bob.md");
            return batch.CommitAsync();
        });
        SortedDictionary<string, string> after = Snapshot(files);
        foreach ((string path, string text) in before)
        {
            // A file of ours that died is replaced; a folder that a link leads to may get what is thrown away.
            if (path is "vault/Ada.md" or "vault/Bob.md" or "vault/.notesdk" || path == "vault/" + PathOf(files, name)) continue;
            Assert.Equal((path, text), (path, after.GetValueOrDefault(path)));
        }

        Assert.Equal(["outside", "outside/precious.txt", "vault"], after.Keys.Where(path => path == "vault" || path.StartsWith("outside", StringComparison.Ordinal)));
        string[] own = ["vault/Sub/New.md", "vault/.trash", "vault/.trash/Bob.md", "vault/.notesdk", "vault/.notesdk/lock"];
        string[] made = [.. after.Keys.Except(before.Keys).Except(own).Where(path => path != "vault/Sub/nothing" && !path.EndsWith("/Bob.md", StringComparison.Ordinal) && !path.EndsWith(".lock", StringComparison.Ordinal))];
        Assert.Empty(made);
    }

    [Theory]
    [InlineData(".notesdk/lock", "'{0}/.notesdk/lock'", "lock symbolic link Delete")]
    [InlineData(".notesdk", "'.notesdk'", "symbolic link Remove")]
    [InlineData(".notesdk", "'.notesdk'", "not folder Remove", "hard link")]
    public async Task What_is_in_the_place_of_a_lock_is_reported(string name, string value, string terms, string? trap = null)
    {
        using TestVault files = new(("Ada.md", Note), ("Sub/precious.txt", Precious));
        files.Write("../outside/precious.txt", Precious);
        Set(files, name, trap ?? (name == ".notesdk" ? "folder inside" : "file inside"));
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Delete("Ada.md");
        IOException refusal = await Assert.ThrowsAsync<IOException>(() => batch.CommitAsync());
        if (!TestWays.ArePaths)
        {
            Assert.EndsWith(string.Format(System.Globalization.CultureInfo.InvariantCulture, value, files.Root), Reported.Values(refusal.Message), StringComparison.Ordinal);
            Assert.True(Reported.HasTerms(refusal.Message, terms), refusal.Message);
        }

        Assert.Equal(Precious, files.Read("Sub/precious.txt"));
    }

    [Fact]
    public void A_lock_is_never_written_to()
    {
        using TestVault files = new((".notesdk/lock", Precious), ("Ada.md", Note));
        File.WriteAllText(files.At(PathOf(files, "LOCK")), Precious);
        using FolderHandle folder = FolderHandle.Open(files.Root);
        FilePlace place = folder.At(PathOf(files, "LOCK"));
        using (IDisposable? held = SystemFiles.Current.TryLock(place))
        {
            Assert.NotNull(held);
            if (!TestWays.ArePaths) Assert.Equal(Precious.Length, place.Facts!.Value.Length);
        }

        if (!TestWays.ArePaths) Assert.Equal(Precious, File.ReadAllText(place.Path));
    }

    private static async Task Try(Func<Task> action)
    {
        try
        {
            await action().WaitAsync(TimeSpan.FromSeconds(60));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or KeyNotFoundException)
        {
            // Refused, which is well.
        }
    }

    private static string PathOf(TestVault files, string name)
    {
        using FolderHandle folder = FolderHandle.Open(files.Root);
        SavePaths paths = SavePaths.Of(folder.At("Ada.md"));
        return name switch
        {
            "LOCK" => paths.Lock.Name,
            "TEMPORARY" => paths.Temporary.Name,
            "BATCH" => SavePaths.ForBatch(folder.At("Ada.md"), "Ada.md").Name,
            _ => name,
        };
    }

    private static void Set(TestVault files, string name, string trap)
    {
        string path = files.At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string up = name.Contains('/', StringComparison.Ordinal) ? "../" : "";
        switch (trap)
        {
            case "outside file":
                File.CreateSymbolicLink(path, up + "../outside/precious.txt");
                break;
            case "outside folder":
                File.CreateSymbolicLink(path, files.At("../outside"));
                break;
            case "nothing outside":
                File.CreateSymbolicLink(path, up + "../outside/nothing");
                break;
            case "file inside":
                File.CreateSymbolicLink(path, up + "Sub/precious.txt");
                break;
            case "folder inside":
                File.CreateSymbolicLink(path, up + ".obsidian");
                break;
            case "nothing inside":
                File.CreateSymbolicLink(path, up + "Sub/nothing");
                break;
            case "itself":
                File.CreateSymbolicLink(path, Path.GetFileName(path));
                break;
            case "socket":
                Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                s_sockets.Add(socket);
                break;
            case "device":
                File.CreateSymbolicLink(path, "/dev/zero");
                break;
            case "hard link":
                Shell.Run("ln", files.At("../outside/precious.txt"), path);
                break;
            case "folder":
                Directory.CreateDirectory(path);
                break;
            default:
                Shell.Run("mkfifo", path);
                break;
        }
    }

    /// <summary>All files with their texts, links with where they lead, and folders, in the vault and around it.</summary>
    private static SortedDictionary<string, string> Snapshot(TestVault files)
    {
        SortedDictionary<string, string> all = new(StringComparer.Ordinal);
        string around = Path.GetDirectoryName(files.Root)!;
        Stack<string> folders = new([around]);
        while (folders.TryPop(out string? folder))
        {
            foreach (string path in Directory.EnumerateFileSystemEntries(folder))
            {
                FileFacts facts = FileFacts.At(path)!.Value;
                if (facts.Kind == FileKind.Folder) folders.Push(path);
                all.Add(Path.GetRelativePath(around, path), facts.Kind == FileKind.File ? File.ReadAllText(path) : facts.Kind == FileKind.Link ? "-> " + new FileInfo(path).LinkTarget : facts.Kind.ToString());
            }
        }

        return all;
    }
}
