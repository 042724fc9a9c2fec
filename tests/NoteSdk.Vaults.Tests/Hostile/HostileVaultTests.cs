namespace NoteSdk.Vaults.Tests.Hostile;

/// <summary>Whatever a vault's folder is like: the result is clear, and nothing outside of it is read or written.</summary>
[Trait("Category", "Hostile")]
public sealed class HostileVaultTests
{
    [Fact]
    public async Task A_vault_that_is_not_there_is_reported()
    {
        using TestVault files = new();
        DirectoryNotFoundException missing = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Vault.OpenAsync(files.At("Gone"), []));
        Assert.Contains("there is no folder", missing.Message, StringComparison.Ordinal);
        files.Write("A.md", "");
        DirectoryNotFoundException file = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Vault.OpenAsync(files.At("A.md"), []));
        Assert.Contains("is a file", file.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_out_of_the_vault_are_reported_and_never_followed()
    {
        using TestVault files = new(("A.md", "[[Secret]]\n"));
        files.Write("../Secret.md", "secret\n");
        File.CreateSymbolicLink(files.At("Secret.md"), files.At("../Secret.md"));
        Directory.CreateSymbolicLink(files.At("Out"), files.At(".."));
        Directory.CreateSymbolicLink(files.At("Loop"), files.Root);
        Vault vault = await files.OpenAsync();
        Assert.Equal(["A.md"], vault.Notes().Select(note => note.Path));
        Assert.Equal(["Loop NOTE129", "Out NOTE128", "Secret.md NOTE128"], vault.Diagnostics.Select(found => $"{found.Path} {found.Id}").Order(StringComparer.Ordinal));
        Assert.Throws<IOException>(() => vault.NewBatch().Create(new NoteSdk.Tests.Notes.Note { Title = "New" }, "Out/New.md"));
        VaultBatch batch = vault.NewBatch();
        Assert.ThrowsAny<IOException>(() => batch.Move("A.md", "Out/A.md"));
        Assert.Equal(["Secret.md", "vault"], Directory.EnumerateFileSystemEntries(files.At("..")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_vault_whose_own_folders_lead_out_is_read_and_not_written()
    {
        using TestVault files = new(("A.md", "a\n"));
        Directory.CreateDirectory(files.At("../outside"));
        Directory.CreateSymbolicLink(files.At(".notesdk"), files.At("../outside"));
        Vault vault = await files.OpenAsync();
        Assert.Equal("a\n", vault.Get("A.md").Read().ToMarkdown());
        VaultBatch batch = vault.NewBatch();
        batch.Delete("A.md");
        IOException refusal = await Assert.ThrowsAsync<IOException>(() => batch.CommitAsync());
        Assert.Contains("a symbolic link in the path leads out of the vault", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("a\n", files.Read("A.md"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(files.At("../outside")));
    }

    [Fact]
    public async Task Ignored_files_are_not_in_the_vault()
    {
        using TestVault files = new(("A.md", "[[B]]\n"), (".obsidian/B.md", ""), (".trash/B.md", ""), ("Templates/B.md", ""), ("X/draft-1.md", ""), ("X/C.md", ""));
        Vault vault = await files.OpenAsync(new VaultOptions { Ignore = ["Templates/", "draft-*"] });
        Assert.Equal(["A.md", "X/C.md"], vault.Notes().Select(note => note.Path));
        Assert.Equal(LinkStatus.NotFound, vault.Resolve(new Link("B")).Status);
    }

    [Fact]
    public async Task A_note_that_vanishes_is_no_longer_there_and_its_save_is_a_conflict()
    {
        using TestVault files = TestVault.OfSamples();
        Vault vault = await files.OpenAsync();
        NoteSdk.Tests.Notes.Person pete = vault.Get<NoteSdk.Tests.Notes.Person>("People/Pete Iming.md");
        File.Delete(files.At("People/Pete Iming.md"));
        Assert.Throws<NoteConflictException>(() => vault.Save(pete with { AutoCreated = null }));
        VaultBatch batch = vault.NewBatch();
        batch.Save(pete with { AutoCreated = null });
        await Assert.ThrowsAsync<VaultConflictException>(() => batch.CommitAsync());
        Assert.IsType<NoteDeleted>(Assert.Single(await vault.RefreshAsync()));
        Assert.Throws<KeyNotFoundException>(() => vault.Get("People/Pete Iming.md"));
    }

    [Fact]
    public async Task Names_that_differ_only_in_case_or_form_are_reported_and_stay_two_notes()
    {
        using TestVault files = new(("Zo\u00EB.md", "1"), ("Zoe\u0308.md", "2"), ("a.md", "3"), ("A.md", "4"), ("Links.md", "[[Zo\u00EB]] [[a]]\n"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(5, vault.Notes().Count);
        Assert.Equal(2, vault.Diagnostics.Count(found => found.Id == "NOTE130"));
        Assert.All(vault.Get("Links.md").Links, link => Assert.NotNull(vault.Resolve(link).Note));
    }

    [Fact]
    public async Task A_note_that_is_not_text_is_listed_and_reported()
    {
        using TestVault files = new();
        byte[] bytes = [0xFF, 0x00, .. "[[A]]\r"u8, 0xC3];
        await File.WriteAllBytesAsync(files.At("Bytes.md"), bytes);
        Vault vault = await files.OpenAsync();
        Assert.Equal(bytes, vault.Get("Bytes.md").Read().ToUtf8Bytes());
        Assert.Contains(await vault.CheckAsync(), found => found is { Id: "NOTE112", Path: "Bytes.md" });
    }

    [Fact]
    public async Task Attachments_are_found_by_links_and_never_read()
    {
        using TestVault files = new(("A.md", "![[film.mp4]]\n"));
        using (FileStream film = File.Create(files.At("film.mp4"))) film.SetLength(1L << 30);
        Vault vault = await files.OpenAsync();
        ResolvedLink link = vault.Resolve(vault.Get("A.md").Links[0]);
        Assert.Equal((LinkStatus.Found, "film.mp4", null), (link.Status, link.Path, link.Note));
    }

    [Fact]
    public async Task Opening_can_be_followed_and_cancelled()
    {
        using TestVault files = new([.. Enumerable.Range(0, 500).Select(i => ($"{i}.md", $"note {i}\n"))]);
        Reports reports = new();
        await Vault.OpenAsync(files.Root, [], progress: reports);
        Assert.Equal(new VaultProgress(500, 500), reports.All[^1]);
        Assert.Equal(reports.All.OrderBy(report => report.Notes), reports.All);
        using CancellationTokenSource cancelled = new();
        Reports cancelling = new(report => cancelled.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Vault.OpenAsync(files.Root, [], progress: cancelling, cancellationToken: cancelled.Token));
    }

    /// <summary>Reports as they come, at once.</summary>
    private sealed class Reports(Action<VaultProgress>? then = null) : IProgress<VaultProgress>
    {
        public List<VaultProgress> All { get; } = [];

        public void Report(VaultProgress value)
        {
            All.Add(value);
            then?.Invoke(value);
        }
    }
}
