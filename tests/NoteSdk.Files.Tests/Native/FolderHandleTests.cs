using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;

namespace NoteSdk.Files.Tests.Native;

/// <summary>Reading from an open folder gives a file's bytes or nothing, and nothing from outside of it. Where the kernel does not do that in one call, it gives nothing.</summary>
public sealed class FolderHandleTests : VaultFixture
{
    [Fact]
    public void A_file_below_the_folder_is_read()
    {
        Write("A/Zoë.md", "text");
        Write("Empty.md");
        Link("B", "A");
        using FolderHandle folder = FolderHandle.Open(Root);
        byte[]? text = SystemWays.Current.HasOpenAt2 ? "text"u8.ToArray() : null;
        Assert.Equal(text, folder.TryRead("A/Zoë.md"));
        Assert.Equal(text, folder.TryRead("B/Zoë.md"));
        Assert.Null(folder.TryRead("Empty.md"));
    }

    [Fact]
    public void Files_that_are_too_large_or_outside_are_not_read()
    {
        Write("../secret/Out.md", "secret");
        Write("Large.md", new string('x', 1 << 16));
        Write("A/B.md", "text");
        Link("Absolute.md", At("../secret/Out.md"));
        Link("Relative.md", "../secret/Out.md");
        Link("Folder", "../secret");
        Link("Within.md", At("A/B.md"));
        using FolderHandle folder = FolderHandle.Open(Root);
        foreach (string path in (string[])["Large.md", "Absolute.md", "Relative.md", "Folder/Out.md", "../secret/Out.md", At("../secret/Out.md"), "Within.md", "A", "None.md"])
        {
            Assert.Null(folder.TryRead(path));
        }
    }

    [Fact]
    public void A_file_that_is_looked_for_alone_is_reported_as_it_is()
    {
        Write("A.md", "text");
        File.SetLastWriteTimeUtc(At("A.md"), new DateTime(2025, 1, 2, 3, 4, 5, 678, 901, DateTimeKind.Utc));
        FileInfo alone = new(At("A.md"));
        FolderEntry entry = Assert.Single(SystemFolders.Default.List(Root));
        Assert.Equal(new FolderEntry("A.md", IsFolder: false, FileKind.File, 4, alone.LastWriteTimeUtc, alone.CreationTimeUtc), entry);
    }
}
