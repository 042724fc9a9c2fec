using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>A save follows a symbolic link only to a file in the link's own folder or below.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Link.md", "Real.md", "Real.md")]
    [InlineData("Link.md", "below/Real.md", "below/Real.md")]
    [InlineData("Link.md", "below/../Real.md", "Real.md")]
    public void A_link_to_a_file_below_is_followed_and_stays(string link, string target, string real)
    {
        Write(real);
        Directory.CreateDirectory(At("below"));
        Link(link, target);
        Edit(link).Save();
        Assert.Equal(target, new FileInfo(At(link)).LinkTarget);
        Assert.NotNull(Person.Load(At(real)).LastContact);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder, ".*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("vault/Link.md", "../Outside.md", "Outside.md")]
    [InlineData("vault/Link.md", "out/Outside.md", "elsewhere/Outside.md")]
    [InlineData("vault/Link.md", "../vault-2/Outside.md", "vault-2/Outside.md")]
    public void A_link_out_of_its_folder_is_refused(string link, string target, string real)
    {
        Write(real);
        Directory.CreateDirectory(At("vault"));
        Directory.CreateDirectory(At("elsewhere"));
        Link("vault/out", "../elsewhere");
        Link(link, target);
        IOException refusal = Assert.Throws<IOException>(() => Edit(link).Save());
        Assert.StartsWith($"{At(link)}: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(real[(real.LastIndexOf('/') + 1)..], refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Note, File.ReadAllText(At(real)));
    }

    [Fact]
    public void A_folder_that_is_a_link_itself_is_the_users_choice()
    {
        Write("real/Ada.md");
        Link("vault", "real");
        Edit("vault/Ada.md").Save();
        Assert.NotNull(Person.Load(At("real/Ada.md")).LastContact);
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        Write("A.md");
        Person edited = Edit("A.md");
        File.Delete(At("A.md"));
        Link("A.md", "B.md");
        Link("B.md", "A.md");
        Assert.Contains("leads in a loop", Assert.Throws<IOException>(edited.Save).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_a_file_that_is_gone()
    {
        Write("A.md");
        Person edited = Edit("A.md");
        File.Delete(At("A.md"));
        Link("A.md", "B.md");
        Assert.Null(Assert.Throws<NoteConflictException>(edited.Save).Current);
        Assert.Throws<IOException>(() => Person.Parse(Note).SaveAs(At("A.md")));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private Person Edit(string name) => Person.Load(At(name)) with { LastContact = new(2026, 2, 1) };

    private void Link(string name, string target) => File.CreateSymbolicLink(At(name), target);

    private void Write(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), Note);
    }
}
