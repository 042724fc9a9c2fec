using NoteSdk.Cli.Merging;

namespace NoteSdk.Cli.Tests;

/// <summary>How two changes of a note are merged and told, by members and by lines.</summary>
public sealed class MergeTests : IDisposable
{
    private const string Base = "---\ntype: person\ntitle: Ada\nstatus: active\nborn: 1815-12-10\ntags: [math]\n---\n# Ada\n\nIntro.\n\n## Facts\n\n- One\n- Two\n\n## Other\n\nText.\n";

    private readonly Notesdk _vault = Notesdk.People();

    public void Dispose() => _vault.Dispose();

    public static TheoryData<string, string, string, string, string?> Cases() => new()
    {
        // What both did, as replacements "old|new" of the base, and what must come out; null for a conflict.
        { "both add an item", "- Two|- Two\n- Ours", "- Two|- Two\n- Theirs", "- Two|- Two\n- Ours\n- Theirs", "" },
        { "the same item", "- Two|- Two\n- New", "- Two|- Two\n- New", "- Two|- Two\n- New", "" },
        { "neighbouring keys", "status: active|status: paused", "born: 1815-12-10|born: 1815-12-11", "status: active\nborn: 1815-12-10|status: paused\nborn: 1815-12-11", "" },
        { "tags of both", "[math]|[math, ours]", "[math]|[math, theirs]", "[math]|[math, ours, theirs]", "" },
        { "a tag and its neighbour", "[math]|[math, ours]", "born: 1815-12-10|born: 1815-12-11", "born: 1815-12-10\ntags: [math]|born: 1815-12-11\ntags: [math, ours]", "" },
        { "one removes and one adds", "- One\n|", "- Two|- Two\n- Theirs", "- One\n- Two|- Two\n- Theirs", "" },
        { "a heading and a fact", "## Other|## Others", "- Two|- Two\n- Theirs", "- Two\n\n## Other|- Two\n- Theirs\n\n## Others", "" },
        { "text beside and a member", "Intro.|Hello.", "status: active|status: paused", "status: active|status: paused", "Intro.|Hello." },
        { "one member twice", "status: active|status: paused", "status: active|status: ", "", null },
        { "one item twice", "- Two|- Ours", "- Two|- Theirs", "", null },
        { "text twice", "Text.|Ours.", "Text.|Theirs.", "", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Changes_of_members_merge_where_lines_do_not(string name, string ours, string theirs, string expected, string? expectedToo)
    {
        foreach (string newline in new[] { "\n", "\r\n" })
        {
            string Text(string text) => text.Replace("\n", newline, StringComparison.Ordinal);
            _vault.Write("base.md", Text(Base));
            _vault.Write("People/Ada.md", Text(Changed(Base, ours)));
            _vault.Write("theirs.md", Text(Changed(Base, theirs)));

            Ran ran = _vault.Run("merge", "base.md", "People/Ada.md", "theirs.md");

            Assert.True(ran.Code == (expectedToo is null ? 1 : 0), $"{name}: {ran.Error}{_vault.Read("People/Ada.md")}");
            string merged = _vault.Read("People/Ada.md");
            if (expectedToo is not null) Assert.Equal(Text(Changed(Changed(Base, expected), expectedToo)), merged);
            else Assert.Matches($"(?s)<<<<<<< ours{newline}.*{newline}======={newline}.*>>>>>>> theirs{newline}", merged);
        }
    }

    [Fact]
    public void A_conflict_of_one_member_leaves_the_others_merged()
    {
        _vault.Write("base.md", Base);
        _vault.Write("People/Ada.md", Changed(Changed(Base, "status: active|status: paused"), "- Two|- Two\n- Ours"));
        _vault.Write("theirs.md", Changed(Changed(Base, "status: active\n|"), "- Two|- Two\n- Theirs"));

        Assert.Equal(1, _vault.Run("merge", "base.md", "People/Ada.md", "theirs.md", "-o", "merged.txt").Code);

        Assert.Equal(Changed(Changed(Base, "status: active\n|<<<<<<< ours\nstatus: paused\n=======\nstatus:\n>>>>>>> theirs\n"), "- Two|- Two\n- Ours\n- Theirs"), _vault.Read("merged.txt"));
    }

    [Fact]
    public void Notes_without_a_type_and_files_that_are_not_UTF8_are_merged_by_lines()
    {
        File.WriteAllBytes(Path.Combine(_vault.Folder, "b.md"), [0xE4, (byte)'\n', (byte)'\n', (byte)'x', (byte)'\n']);
        File.WriteAllBytes(Path.Combine(_vault.Folder, "o.md"), [0xE5, (byte)'\n', (byte)'\n', (byte)'x', (byte)'\n']);
        File.WriteAllBytes(Path.Combine(_vault.Folder, "t.md"), [0xE4, (byte)'\n', (byte)'\n', 0xFF, (byte)'\n']);

        Assert.Equal(0, _vault.Run("merge", "b.md", "o.md", "t.md").Code);
        Assert.Equal([0xE5, (byte)'\n', (byte)'\n', 0xFF, (byte)'\n'], File.ReadAllBytes(Path.Combine(_vault.Folder, "o.md")));
        Assert.Equal(2, _vault.Run("merge", "b.md", "none.md", "t.md").Code);
    }

    [Fact]
    public void A_change_is_told_by_its_members()
    {
        _vault.Write("base.md", Base);
        _vault.Write("People/Ada.md", Changed(Changed(Changed(Base, "status: active|email: ada@example.org"), "- One\n- Two|- Two\n- New\n- Newer"), "Text.|Other."));

        Assert.Equal("Email: — → ada@example.org\nStatus: active → —\nFacts: +2 -1\ntext beside the members: changed\n", _vault.Run("diff", "base.md", "People/Ada.md", "--members").Out);
        Assert.Equal("", _vault.Run("diff", "base.md", "base.md", "--members").Out);
        Assert.Contains("-status: active", _vault.Run("diff", "base.md", "People/Ada.md").Out, StringComparison.Ordinal);
        _vault.Write("People/Ada.md", Changed(Base, "- One\n- Two|- Two\n- One"));
        Assert.Equal("Facts: moved\n", _vault.Run("diff", "base.md", "People/Ada.md", "--members").Out);
        Assert.Equal("People/Ada.md\nFacts: moved\n", _vault.Run("diff", "--members", "People/Ada.md", "base.md", "1", "100644", "People/Ada.md", "2", "100644").Out);
        Assert.Equal(2, _vault.Run("diff", "base.md").Code);
    }

    /// <summary>Lines are merged as git merges them, for random changes of few different lines.</summary>
    [Fact]
    [Trait("Category", "Process")]
    public void Lines_merge_as_those_of_git()
    {
        Random random = new(5);
        GitRepository git = new(_vault);
        for (int i = 0; i < 60; i++)
        {
            string[] before = [.. Enumerable.Range(0, random.Next(9)).Select(_ => $"{(char)('a' + random.Next(4))}\n")];
            (string Text, string[] Lines)[] sides = [.. new[] { Edited(random, before), Edited(random, before) }.Select(static lines => (string.Concat(lines), lines))];
            (string text, bool isClean) = LineMerge.Merge(string.Concat(before), sides[0].Text, sides[1].Text);

            _vault.Write("b", string.Concat(before));
            _vault.Write("o", sides[0].Text);
            _vault.Write("t", sides[1].Text);
            (int code, string output) = git.Run("merge-file", "-p", "o", "b", "t");

            // Where both are clean they say the same; git may find another match of equal lines, and a conflict where there is none, or the other way about.
            if (code == 0 && isClean) Assert.Equal(output, text);
            Assert.Equal(sides[1].Text, LineMerge.Merge(string.Concat(before), string.Concat(before), sides[1].Text).Text);
            Assert.Equal(sides[0].Text, LineMerge.Merge(string.Concat(before), sides[0].Text, string.Concat(before)).Text);
            Assert.Equal((sides[0].Text, true), LineMerge.Merge(string.Concat(before), sides[0].Text, sides[0].Text));
        }
    }

    /// <summary>Real branches: two that add a fact, change the date and rename a heading.</summary>
    [Fact]
    [Trait("Category", "Process")]
    public void Git_merges_and_compares_notes_by_their_members()
    {
        if (OperatingSystem.IsWindows()) return;
        GitRepository git = new(_vault);
        Ran init = _vault.Run("init", "--git");
        Assert.Equal(0, init.Code);
        Assert.Contains(".gitattributes\n", init.Out, StringComparison.Ordinal);
        _vault.Write("People/Ada.md", Base);
        git.Commit("base");
        git.Run("checkout", "-q", "-b", "theirs");
        _vault.Write("People/Ada.md", Changed(Changed(Changed(Base, "- Two|- Two\n- Theirs"), "born: 1815-12-10|born: 1815-12-11"), "## Other|## Others"));
        git.Commit("theirs");
        git.Run("checkout", "-q", "main");
        _vault.Write("People/Ada.md", Changed(Changed(Base, "- Two|- Two\n- Ours"), "status: active|status: paused"));

        Assert.Equal("People/Ada.md\nStatus: active → paused\nFacts: +1\n", git.Run("diff").Output);
        git.Commit("ours");
        (int code, string output) = git.Run("merge", "-q", "--no-edit", "theirs");
        Assert.True(code == 0, output);
        Assert.Equal(Changed(Changed(Changed(Base, "- Two|- Two\n- Ours\n- Theirs"), "status: active\nborn: 1815-12-10|status: paused\nborn: 1815-12-11"), "## Other|## Others"), _vault.Read("People/Ada.md"));

        git.Run("checkout", "-q", "-b", "again", "theirs");
        _vault.Write("People/Ada.md", Changed(_vault.Read("People/Ada.md"), "status: active|status: "));
        git.Commit("again");
        Assert.Equal(1, git.Run("merge", "-q", "--no-edit", "main").Code);
        Assert.Contains("<<<<<<< ours\n", _vault.Read("People/Ada.md"), StringComparison.Ordinal);
        Assert.Contains("UU People/Ada.md", git.Run("status", "--short").Output, StringComparison.Ordinal);

        Assert.Equal(2, _vault.Run("init", "--git", "--vault", Path.GetTempPath() + Guid.NewGuid().ToString("N")).Code);
    }

    private static string Changed(string text, string change)
    {
        if (change.Length == 0) return text;
        string[] parts = change.Split('|');
        Assert.Contains(parts[0], text, StringComparison.Ordinal);
        int at = text.IndexOf(parts[0], StringComparison.Ordinal);
        return text[..at] + parts[1] + text[(at + parts[0].Length)..];
    }

    private static string[] Edited(Random random, string[] lines)
    {
        List<string> edited = [.. lines];
        for (int i = random.Next(3); i > 0; i--)
        {
            int at = random.Next(edited.Count + 1);
            if (random.Next(2) == 0 && at < edited.Count) edited.RemoveAt(at);
            else edited.Insert(at, $"{(char)('a' + random.Next(8))}\n");
        }

        return [.. edited];
    }
}
