using NoteSdk.Files.Listing;

namespace NoteSdk.Files.Tests.Listing;

/// <summary>No path leads out of a vault, and a vault that cannot be opened is told as such.</summary>
public sealed class VaultFolderTests : VaultFixture
{
    [Theory]
    [InlineData("", "is empty")]
    [InlineData("/etc/passwd", "begins with '/'")]
    [InlineData("..", "has a part '..'")]
    [InlineData("../Outside.md", "has a part '..'")]
    [InlineData("People/../../Outside.md", "has a part '..'")]
    [InlineData("People/./Ada.md", "has a part '.'")]
    [InlineData("People//Ada.md", "has an empty part")]
    [InlineData("People/", "has an empty part")]
    [InlineData("People/Ada\0.md", "has a NUL")]
    public void A_path_that_is_not_in_a_vault_is_refused(string path, string reason)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Vault.Resolve(path));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_lead_there_and_back()
    {
        string full = Vault.Resolve("People/Pete Iming.md");
        Assert.Equal(Path.Combine(Vault.Root, "People", "Pete Iming.md"), full);
        Assert.Equal("People/Pete Iming.md", Vault.GetVaultPath(full));
        Assert.Equal("", Vault.GetVaultPath(Vault.Root));
        Assert.Null(Vault.GetVaultPath(Vault.Root + "2/Ada.md"));
        Assert.Null(Vault.GetVaultPath(Path.GetDirectoryName(Vault.Root)!));
    }

    [Theory]
    [InlineData("out.md")]
    [InlineData("out/Ada.md")]
    [InlineData("People/out/New folder/Ada.md")]
    [InlineData("through/Ada.md")]
    [InlineData("beside/Ada.md")]
    public void A_link_out_of_the_vault_is_refused_in_any_part_of_a_path(string path)
    {
        Write("../outside/Ada.md");
        Write("../vault-2/Ada.md");
        Link("out.md", "../outside/Ada.md");
        Link("out", "../outside");
        Link("People/out", At("../outside"));
        Link("through", "People/out");
        Link("beside", "../vault-2");
        IOException refusal = Assert.Throws<IOException>(() => Vault.Resolve(path));
        Assert.StartsWith($"{path}: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_within_the_vault_is_followed()
    {
        Write("People/Ada.md");
        Link("Team", "People");
        Assert.Equal(Path.Combine(Vault.Root, "People", "Ada.md"), Vault.Resolve("Team/Ada.md"));
    }

    [Fact]
    public void Links_in_a_circle_are_reported()
    {
        Link("a", "b");
        Link("b", "a");
        Assert.Contains("leads in a loop", Assert.Throws<IOException>(() => Vault.Resolve("a/Ada.md")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_becomes_a_link_later_is_refused_from_then_on()
    {
        Write("People/Ada.md");
        Write("../outside/Ada.md");
        VaultFolder vault = Vault;
        vault.Resolve("People/Ada.md");
        Directory.Delete(At("People"), recursive: true);
        Link("People", "../outside");
        Assert.Throws<IOException>(() => vault.Resolve("People/Ada.md"));
    }

    [Fact]
    public void Files_are_read_by_their_paths_and_links_within_the_vault_are_followed()
    {
        Write("People/Ada.md", "text");
        Write("Empty.md");
        Link("Team", "People");
        Assert.Equal("text"u8.ToArray(), Vault.Read("People/Ada.md"));
        Assert.Equal("text"u8.ToArray(), Vault.Read("Team/Ada.md"));
        Assert.Empty(Vault.Read("Empty.md"));
        Assert.Throws<FileNotFoundException>(() => Vault.Read("Gone.md"));
    }

    [Fact]
    public void Nothing_outside_is_read_and_no_pipe_is_waited_for()
    {
        Write("../outside/Ada.md", "secret");
        Link("out", "../outside");
        Link("Ada.md", "../outside/Ada.md");
        Assert.Throws<IOException>(() => Vault.Read("out/Ada.md"));
        Assert.Throws<IOException>(() => Vault.Read("Ada.md"));
        Assert.Throws<ArgumentException>(() => Vault.Read("../outside/Ada.md"));
        if (!OperatingSystem.IsLinux() || TestWays.ArePaths) return;
        Shell.Run("mkfifo", At("Pipe.md"));
        Assert.Contains("Pipe.md: it is a pipe", Assert.Throws<IOException>(() => Vault.Read("Pipe.md")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vault_behind_a_link_is_the_folder_that_it_leads_to()
    {
        Link("../link", "vault");
        Assert.Equal(Vault.Root, VaultFolder.Open(At("../link")).Root);
    }

    [Fact]
    public void A_vault_that_is_not_there_is_reported_with_the_folder_looked_for()
    {
        string path = At("../nowhere");
        string refusal = Assert.Throws<DirectoryNotFoundException>(() => VaultFolder.Open(path)).Message;
        Assert.StartsWith($"{path}: ", refusal, StringComparison.Ordinal);
        Assert.EndsWith($"'{path}'", Reported.Values(refusal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vault_that_is_a_file_is_reported()
    {
        Write("../file.md");
        Assert.Contains("' is a file", Assert.Throws<DirectoryNotFoundException>(() => VaultFolder.Open(At("../file.md"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vault_is_opened_without_a_look_at_what_is_in_it()
    {
        Write("A.md");
        Assert.Equal(Root, VaultFolder.Open(Root, new FaultyFolders("", _ => Assert.Fail("The folder was listed."))).Root);
    }

    [Fact]
    public void A_vault_that_may_not_be_read_is_reported_with_the_step_that_failed()
    {
        IOException failure = Assert.Throws<IOException>(() => VaultFolder.Open(Root, new FaultyFolders(Root)));
        Assert.StartsWith($"{Root}: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains($": Access to the path '{Root}' is denied.", failure.Message, StringComparison.Ordinal);
    }
}
