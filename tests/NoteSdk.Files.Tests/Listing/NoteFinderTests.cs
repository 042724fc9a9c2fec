using System.Diagnostics;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;

namespace NoteSdk.Files.Tests.Listing;

/// <summary>Each note of a vault is found once, whatever stands in the way, and in an order that is always the same.</summary>
public sealed class NoteFinderTests : VaultFixture
{
    [Fact]
    public void Names_are_ordered_by_code_unit_and_the_files_of_a_folder_are_in_its_place()
    {
        string[] files = ["A/z.md", "A.md", "Z.md", "a/b/c.md", "a/b.md", "a b.md", "é.md", "\uFF21.md", "😀.md"];
        foreach (string file in files) Write(file);

        // 'A' before 'A.md'; a surrogate before U+FF21; 'a' before 'a b.md'.
        Assert.Equal(["A/z.md", "A.md", "Z.md", "a/b/c.md", "a/b.md", "a b.md", "é.md", "😀.md", "\uFF21.md"], PathsOf(Find()));
    }

    [SharedFact]
    public void The_order_is_the_recorded_one()
    {
        VaultListing found = NoteFinder.Find(VaultFolder.Open(SharedFolder.File("dql", "vault")), VaultFilter.Dots);
        Assert.Equal(["Daily/2025-09-15.md", "People/Pete Iming.md", "Personal/Projects/Garden.md", "VAST/Projects/Cache Strategy.md", "VAST/Projects/Sub/BlobFuse.md"], PathsOf(found));
    }

    [Fact]
    public void Notes_and_attachments_are_distinguished_and_have_their_length_and_times()
    {
        Write("Ada.md", "text");
        Write("Loud.MD");
        Write("picture.png", "12345");
        DateTime time = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(At("Ada.md"), time);
        IReadOnlyList<VaultFile> files = Find().Files;
        Assert.Equal([("Ada.md", 4, true), ("Loud.MD", 0, true), ("picture.png", 5, false)], files.Select(file => (file.Path, file.Length, file.IsNote)));
        Assert.Equal(time, files[0].LastWriteUtc);
        Assert.Equal(File.GetCreationTimeUtc(At("Ada.md")), files[0].CreationUtc);
    }

    [Fact]
    public void A_gigabyte_of_attachments_is_not_read()
    {
        Write("Ada.md");
        using (FileStream file = File.Create(At("film.mp4"))) file.SetLength(1L << 30);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(1L << 30, Find().Files[1].Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void What_begins_with_a_dot_is_left_out()
    {
        foreach (string file in new[] { ".obsidian/app.md", ".trash/Old.md", ".git/x.md", ".notesdk/journal", "a/.hidden.md", "a/.x/y.md", "Ada.md" }) Write(file);
        Assert.Equal(["Ada.md"], PathsOf(Find()));
    }

    [Fact]
    public void What_patterns_name_is_left_out_and_ignored_folders_are_not_opened()
    {
        foreach (string file in new[] { "Templates/T.md", "a/Templates/T.md", "Archive/Old.md", "Archive/Keep.md", "draft.tmp.md", "Ada.md" }) Write(file);
        VaultFilter filter = new(["Templates/", "Archive/*", "!Archive/Keep.md", "# comment", "*.tmp.md"]);
        List<string> opened = [];
        VaultListing found = NoteFinder.Find(Vault, filter, "", new FaultyFolders("", opened.Add), default);
        Assert.Equal(["Ada.md", "Archive/Keep.md"], PathsOf(found));
        Assert.Equal([Root, At("Archive"), At("a")], opened);
    }

    [Fact]
    public void A_link_to_what_is_listed_anyway_adds_nothing()
    {
        Write("People/Ada.md");
        Link("Team", "People");
        Link("Me.md", "People/Ada.md");
        AssertFound(
            ["People/Ada.md"],
            "Me.md(1,1): info NOTE129: 'People/Ada.md'",
            "Team(1,1): info NOTE129: 'People'");
    }

    [Fact]
    public void A_link_to_a_hidden_folder_is_followed_once()
    {
        Write(".data/Notes/Ada.md");
        Write(".data/Notes/Sub/Bob.md");
        Write(".data/One.md");
        Link("A", ".data/Notes");
        Link("B", ".data/Notes");
        Link("C", ".data");
        Link("One.md", ".data/One.md");
        AssertFound(
            ["A/Ada.md", "A/Sub/Bob.md", "C/One.md"],
            "B(1,1): info NOTE129: '.data/Notes'",
            "C/Notes(1,1): info NOTE129: '.data/Notes'",
            "One.md(1,1): info NOTE129: '.data/One.md'");
    }

    [Fact]
    public void Loops_of_links_end()
    {
        Write("a/b/Ada.md");
        Link("a/b/up", "..");
        Link("a/b/self", ".");
        Link("a/root", At(""));
        Write(".data/Bob.md");
        Link("data", ".data");
        Link(".data/again", "../.data");
        Link("x", "y");
        Link("y", "x");
        VaultListing found = Find();
        Assert.Equal(["a/b/Ada.md", "data/Bob.md"], PathsOf(found));
        Assert.Equal(
            ["a/b/self NOTE129", "a/b/up NOTE129", "a/root NOTE129", "data/again NOTE129", "x NOTE127", "y NOTE127"],
            found.Diagnostics.Select(d => $"{d.Path} {d.Id}"));
        Assert.Contains("leads to the vault itself,", found.Diagnostics[2].Message, StringComparison.Ordinal);
        Assert.Contains("leads in a loop", found.Diagnostics[4].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_out_of_the_vault_are_not_followed()
    {
        Write("../outside/Secret.md");
        Write("../vault-2/Secret.md");
        Link("folder", "../outside");
        Link("note.md", "../outside/Secret.md");
        Link("prefix", "../vault-2");
        Link(".hidden", "../outside");
        Link("through", ".hidden");
        List<string> opened = [];
        VaultListing found = NoteFinder.Find(Vault, VaultFilter.Dots, "", new FaultyFolders("", opened.Add), default);
        Assert.Empty(found.Files);
        Assert.Equal([Root], opened);
        Assert.Equal(["folder", "note.md", "prefix", "through"], found.Diagnostics.Select(d => d.Path));
        Assert.All(found.Diagnostics, d => Assert.Equal("NOTE128", d.Id));
        Assert.Contains($"out of the vault, to '{At("../outside")}'", found.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_reported()
    {
        Link("gone.md", "nowhere.md");
        AssertFound([], "gone.md(1,1): error NOTE127: 'nowhere.md'");
    }

    [Fact]
    public void A_folder_that_may_not_be_read_is_reported_and_the_others_are_listed()
    {
        foreach (string file in new[] { "a/1.md", "b/2.md", "c/3.md" }) Write(file);
        VaultListing found = NoteFinder.Find(Vault, VaultFilter.Dots, "", new FaultyFolders(At("b")), default);
        Assert.Equal(["a/1.md", "c/3.md"], PathsOf(found));
        Assert.Equal(
            $"b(1,1): error NOTE127: '{At("b")}'",
            Reported.Of(Assert.Single(found.Diagnostics)));
    }

    [Fact]
    public void A_folder_that_vanishes_meanwhile_is_not_a_mistake()
    {
        foreach (string file in new[] { "a/1.md", "b/2.md", "c/3.md" }) Write(file);
        FaultyFolders folders = new("", folder =>
        {
            if (folder == At("a")) Directory.Delete(At("b"), recursive: true);
        });
        VaultListing found = NoteFinder.Find(Vault, VaultFilter.Dots, "", folders, default);
        Assert.Equal(["a/1.md", "c/3.md"], PathsOf(found));
        Assert.Empty(found.Diagnostics);
    }

    [Fact]
    public void A_file_that_vanishes_while_its_folder_is_read_is_not_a_mistake()
    {
        Write("Ada.md");
        VaultListing found = NoteFinder.Find(Vault, VaultFilter.Dots, "", new FaultyFolders("") { Extra = new("Gone.md", IsFolder: false, FileKind.Gone, 0, default, default) }, default);
        Assert.Equal(["Ada.md"], PathsOf(found));
        Assert.Empty(found.Diagnostics);
    }

    [Fact]
    public void A_name_that_is_not_utf8_is_reported()
    {
        if (!OperatingSystem.IsLinux() || TestWays.ArePaths) return;
        RunShell("touch \"$(printf '\\377').md\"");
        VaultListing found = Find();

        // .NET cannot delete it either.
        RunShell("rm ./*.md");
        Assert.Empty(found.Files);
        Assert.Equal(
            "\uFFFD.md(1,1): error NOTE127",
            Reported.Of(Assert.Single(found.Diagnostics)));
        Assert.Contains("not UTF-8", found.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_the_same_on_other_systems_are_reported()
    {
        string composed = "Zo\u00EB.md";
        string decomposed = "Zoe\u0308.md";
        foreach (string file in new[] { "ada.md", "Ada.md", composed, decomposed, "sub/ADA.md" }) Write(file);
        VaultListing found = Find();
        Assert.Equal(["Ada.md", decomposed, composed, "ada.md", "sub/ADA.md"], PathsOf(found));
        Assert.Equal(
            [
                $"{composed}(1,1): warning NOTE130: '{decomposed}'",
                "ada.md(1,1): warning NOTE130: 'Ada.md'",
            ],
            found.Diagnostics.Select(Reported.Of).Order(StringComparer.Ordinal));
    }

    [Trait("Category", "Hostile")]
    [Fact]
    public void Folders_nested_as_deep_as_paths_go_are_listed()
    {
        string folder = string.Join('/', Enumerable.Repeat("d", 1500));
        Write(folder + "/Ada.md");
        Assert.Equal([folder + "/Ada.md"], PathsOf(Find()));
    }

    [Fact]
    public void A_single_folder_can_be_listed_again()
    {
        foreach (string file in new[] { "a/1.md", "a/b/2.md", "c/3.md", ".x/4.md" }) Write(file);
        Assert.Equal(["a/1.md", "a/b/2.md"], PathsOf(NoteFinder.Find(Vault, VaultFilter.Dots, "a")));
        Assert.Empty(NoteFinder.Find(Vault, VaultFilter.Dots, "gone").Files);
        Assert.Empty(NoteFinder.Find(Vault, VaultFilter.Dots, ".x").Files);
    }

    [Fact]
    public void A_listing_can_be_cancelled()
    {
        Write("Ada.md");
        Assert.Throws<OperationCanceledException>(() => NoteFinder.Find(Vault, VaultFilter.Dots, new CancellationToken(canceled: true)));
    }

    private void RunShell(string command)
    {
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = Root })!;
        process.WaitForExit();
    }

    private static string[] PathsOf(VaultListing listing) => [.. listing.Files.Select(file => file.Path)];

    private void AssertFound(string[] paths, params string[] diagnostics)
    {
        VaultListing found = Find();
        Assert.Equal(paths, PathsOf(found));
        Assert.Equal(diagnostics, found.Diagnostics.Select(Reported.Of));
    }

    private VaultListing Find() => NoteFinder.Find(Vault, VaultFilter.Dots);
}
