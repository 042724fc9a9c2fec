using CsCheck;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;
using Xunit.Abstractions;

namespace NoteSdk.Vaults.Tests.Links;

/// <summary>Which links lead to one of several notes.</summary>
public sealed class LinkIndexTests(ITestOutputHelper output)
{
    private static readonly LinkIndex Index = new(["/home/me/vault/People/Ada Norberg.md", "C:\\vault\\Projects\\v1.2.md", "../Inbox.MD"]);

    private const string From = "/home/me/vault/People/Bo.md";

    [Theory]
    [InlineData("Ada Norberg")]
    [InlineData("ada norberg")]
    [InlineData("Ada Norberg.md")]
    [InlineData("People/Ada Norberg")]
    [InlineData("vault/people/ada norberg")]
    [InlineData("/People/Ada Norberg")]
    [InlineData("../People/Ada Norberg")]
    [InlineData("./Ada Norberg")]
    [InlineData("./../People/../People/Ada Norberg.md")]
    [InlineData("v1.2")]
    [InlineData("Projects/v1.2")]
    [InlineData("Inbox")]
    public void A_link_names_a_file_or_the_end_of_its_path(string target) => Assert.True(Index.Has(target, From));

    [Theory]
    [InlineData("Ada")]
    [InlineData("./People/Ada Norberg")]
    [InlineData("../Ada Norberg")]
    [InlineData("./v1.2")]
    [InlineData("Norberg")]
    [InlineData("ople/Ada Norberg")]
    [InlineData("Projects/Ada Norberg")]
    [InlineData("v1.3")]
    [InlineData("Dr. Frey")]
    [InlineData("Bo.md")]
    [InlineData("")]
    [InlineData("/")]
    public void Any_other_link_leads_nowhere(string target) => Assert.False(Index.Has(target, From));

    [Theory]
    [InlineData("map.png")]
    [InlineData("files/plan.canvas")]
    [InlineData("talk.mp4")]
    public void A_link_to_a_file_that_is_not_a_note_is_left_alone(string target) => Assert.True(Index.Has(target, From));

    /// <summary>A build and a vault have one rule.</summary>
    [Fact]
    public void A_link_leads_somewhere_for_a_build_where_it_does_for_the_vault()
    {
        string[] names = ["One", "Two.md", "one", "v1.2", "Zoe\u0308", "A\u00A0b"];
        string[] folders = ["", "A/", "B/", "A/B/", "A/B/C/"];
        Gen<string> path = Gen.Select(Pick(folders), Pick(names), (folder, name) => folder + name + ".md");
        Gen<string> target = Gen.Select(Pick("", "./", "../", "/", "./../", "../A/"), Pick(folders), Pick([.. names, "Zo\u00EB", "A b"]), Pick("", ".md"), (start, folder, name, end) => start + folder + name + end);
        Gen.Select(path.Array[1, 6], path, target).Sample(
            (paths, from, link) =>
            {
                VaultIndex vault = VaultIndex.Of([], paths);
                if (link.StartsWith("../", StringComparison.Ordinal) && VaultPath.Follow(VaultPath.FolderPrefix(from), link) is null) return;
                Assert.Equal(LinkResolver.FindFirst(vault, link, from) is not null, new LinkIndex(paths.Select(one => "vault/" + one)).Has(link, "vault/" + from));
            },
            writeLine: output.WriteLine, iter: 3000);
    }

    private static Gen<string> Pick(params string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);
}
