using System.Net.Sockets;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests;

/// <summary>What is no regular file is told and left out, wherever it stands: nothing waits for it, and it is no empty note. No single file makes a vault unopenable.</summary>
public sealed class NoFileTests
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("Pipe.md")]
    [InlineData("pipe.png")]
    [InlineData("Folder/Pipe.md")]
    public async Task A_pipe_is_reported_and_left_out(string path)
    {
        if (TestWays.ArePaths) return;
        using TestVault files = new(("Ada.md", Note), ("Folder/B.md", ""));
        Shell.Run("mkfifo", files.At(path));
        Vault vault = await files.OpenAsync().WaitAsync(s_patience);
        Assert.Equal(["Ada.md", "Folder/B.md"], vault.Notes().Select(note => note.Path));
        NoteDiagnostic found = Assert.Single(vault.Diagnostics);
        Assert.Equal($"{path}(1,1): error NOTE127", Reported.Of(found));
        Assert.Contains("a pipe", found.Message, StringComparison.Ordinal);
        Assert.Empty(await vault.RefreshAsync().WaitAsync(s_patience));
        Assert.Single(vault.Diagnostics);
    }

    [Theory]
    [InlineData("Link.md", ".hidden/pipe", "'.hidden/pipe': it is a pipe, a device or a socket")]
    [InlineData("Link.md", "/dev/null", "/dev/null")]
    [InlineData("Link.md", "/dev/zero", "/dev/zero")]
    [InlineData("Links", ".hidden", "Links/pipe")]
    public async Task A_link_to_one_is_reported_and_left_out(string link, string target, string told)
    {
        if (TestWays.ArePaths) return;
        using TestVault files = new(("Ada.md", Note), (".hidden/Secret.md", "x"));
        Shell.Run("mkfifo", files.At(".hidden/pipe"));
        File.CreateSymbolicLink(files.At(link), target);
        Vault vault = await files.OpenAsync().WaitAsync(s_patience);
        Assert.DoesNotContain(vault.Notes(), note => note.Path is "Link.md" or "Links/pipe");
        Assert.Contains(told, Assert.Single(vault.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_is_reported_and_left_out()
    {
        if (TestWays.ArePaths) return;
        using TestVault files = new(("Ada.md", Note));
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(files.At("Socket.md")));
        Assert.Equal("NOTE127", Assert.Single((await files.OpenAsync().WaitAsync(s_patience)).Diagnostics).Id);
    }

    [Fact]
    public async Task A_device_is_reported_and_left_out()
    {
        if (TestWays.ArePaths || !OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return;
        using TestVault files = new(("Ada.md", Note));
        Shell.Run("mknod", files.At("Zero.md"), "c", "1", "5");
        Vault vault = await files.OpenAsync().WaitAsync(s_patience);
        Assert.Equal(["Ada.md"], vault.Notes().Select(note => note.Path));
        Assert.Equal("NOTE127", Assert.Single(vault.Diagnostics).Id);
        Assert.Throws<IOException>(() => VaultFolder.Open(files.Root).Read("Zero.md"));
    }

    [Theory]
    [InlineData("Pipe.md")]
    [InlineData("Link.md")]
    public async Task Loading_one_is_refused_at_once(string name)
    {
        if (TestWays.ArePaths) return;
        using TestVault files = new();
        Shell.Run("mkfifo", files.At("Pipe.md"));
        File.CreateSymbolicLink(files.At("Link.md"), "Pipe.md");
        await Assert.ThrowsAsync<IOException>(() => Task.Run(() => Person.Load(files.At(name))).WaitAsync(s_patience));
        await Assert.ThrowsAsync<IOException>(() => Task.Run(() => VaultFolder.Open(files.Root).Read(name)).WaitAsync(s_patience));
        await Assert.ThrowsAsync<IOException>(() => Task.Run(() => Person.Load("/dev/zero")).WaitAsync(s_patience));
    }

    [Fact]
    public async Task A_note_that_became_one_is_not_saved()
    {
        if (TestWays.ArePaths) return;
        using TestVault files = new(("Ada.md", Note), ("B.md", "b"));
        Vault vault = await files.OpenAsync();
        Person ada = vault.Get<Person>("Ada.md");
        File.Delete(files.At("Ada.md"));
        Shell.Run("mkfifo", files.At("Ada.md"));
        Person edited = ada with { LastContact = new(2026, 2, 1) };
        await Assert.ThrowsAsync<IOException>(() => Task.Run(edited.Save).WaitAsync(s_patience));
        await Assert.ThrowsAsync<IOException>(() => Task.Run(() => vault.Save(edited)).WaitAsync(s_patience));
        VaultBatch batch = vault.NewBatch();
        batch.Save(edited);
        await Assert.ThrowsAsync<IOException>(() => batch.CommitAsync().WaitAsync(s_patience));
        Assert.Equal("Ada.md", Assert.IsType<NoteDeleted>(Assert.Single(await vault.RefreshAsync().WaitAsync(s_patience))).Path);
        Assert.Equal("NOTE127", Assert.Single(vault.Diagnostics).Id);
        Assert.Equal(FileKind.Other, FileFacts.At(files.At("Ada.md"))!.Value.Kind);
    }

    [Theory]
    [InlineData("-62135596801")]
    [InlineData("-9223372036854775808")]
    [InlineData("253402300800")]
    [InlineData("9223372036854775807")]
    [InlineData("-11644473601")]
    public void A_time_that_nothing_can_hold_is_the_nearest_that_can(string seconds)
    {
        DateTime time = FileFacts.ToTime(long.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture), 999_999_999);
        Assert.Equal(DateTimeKind.Utc, time.Kind);
        foreach (TimeZoneInfo zone in TimeZoneInfo.GetSystemTimeZones()) TimeZoneInfo.ConvertTimeFromUtc(time, zone);
    }

    [Fact]
    public void Times_that_can_be_held_are_exact()
    {
        foreach (long seconds in (long[])[-62135510400 + 86400, -1, 0, 1, 1767225600, 253402200000])
        {
            Assert.Equal(DateTime.UnixEpoch.AddSeconds(seconds).AddTicks(1_234_567), FileFacts.ToTime(seconds, 123_456_700));
        }
    }

    [Theory]
    [InlineData("@-67768040609740800")]
    [InlineData("@-62135683201")]
    [InlineData("@253402300801")]
    [InlineData("@67767976233532799")]
    public async Task A_file_of_any_time_is_a_note_like_others(string time)
    {
        if (OperatingSystem.IsWindows()) return;
        using TestVault files = new(("Ada.md", Note), ("pic.png", ""));
        try
        {
            foreach (string name in (string[])["Ada.md", "pic.png"]) Shell.Run("touch", "-d", time, files.At(name));
        }
        catch (InvalidOperationException)
        {
            // This touch knows no such times.
            return;
        }

        Vault vault = await files.OpenAsync();
        Assert.Empty(vault.Diagnostics);
        Assert.Equal("Ada", vault.Get("Ada.md").Title);
        Assert.NotEmpty(vault.Query("TABLE file.mtime, file.ctime, file.mday").ToString()!);
        Assert.Empty(await vault.RefreshAsync());
        vault.Save(vault.Get<Person>("Ada.md") with { LastContact = new(2026, 2, 1) });
    }

    [Fact]
    public async Task A_note_that_would_take_all_memory_is_reported_and_the_others_are_read()
    {
        using TestVault files = new(("Ada.md", Note));
        using (FileStream large = File.Create(files.At("Large.md"))) large.SetLength(1L << 40);
        Vault vault = await files.OpenAsync();
        Assert.Equal(["Ada.md"], vault.Notes().Select(note => note.Path));
        Assert.Contains("Large.md: the file has more than 268435456 bytes", Assert.Single(vault.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_status_cannot_be_read_is_reported()
    {
        using TestVault files = new(("Ada.md", Note));
        FaultyFolders folders = new("") { Extra = new("Refused.md", IsFolder: false, FileKind.Refused, 0, default, default) };
        VaultListing found = NoteFinder.Find(VaultFolder.Open(files.Root), VaultFilter.Dots, "", folders, default);
        Assert.Equal(["Ada.md"], found.Files.Select(file => file.Path));
        Assert.Equal("Refused.md NOTE127", $"{found.Diagnostics[0].Path} {found.Diagnostics[0].Id}");
    }
}
