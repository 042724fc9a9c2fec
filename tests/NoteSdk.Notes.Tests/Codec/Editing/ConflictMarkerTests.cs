namespace NoteSdk.Notes.Tests.Codec.Editing;

/// <summary>What a merge left undecided is told at its place, and such a note is not edited until somebody has decided.</summary>
public sealed class ConflictMarkerTests
{
    private static readonly NoteSchema Notes = TestSchema.Of("""
        frontmatter: {status: text, tags: {type: list tag, was: [labels]}}
        heading: "{status}"
        sections: {Facts: {list: text}, Text: {prose: text}, Table: {table: [A, B], rows: {Role: text}}}
        """);

    [Theory]
    [InlineData("## Facts\n\n<<<<<<< HEAD\n- one\n=======\n- two\n>>>>>>> x\n", 7)]
    [InlineData("## Facts\n\n- one\n=======\n- two\n>>>>>>> x\n", 8)]
    [InlineData("<<<<<<< HEAD\n- one\n||||||| 3f2a91c\n- zero\n=======\n- two\n>>>>>>> 8b1d (Fix: a typo)\n", 5)]
    [InlineData("<<<<<<< HEAD\n||||||| 3f2a91c\n- zero\n=======\n- two\n>>>>>>> x\n", 5)]
    [InlineData("<<<<<<< HEAD\n- one\n|||||||\n=======\n>>>>>>> x\n", 5)]
    [InlineData("<<<<<<< Updated upstream\n- one\n||||||| Stash base\n- zero\n=======\n- two\n>>>>>>> Stashed changes\n", 5)]
    [InlineData("- [ ] one\n<<<<<<< HEAD\n- [x] two\n||||||| merged common ancestors\n- [ ] two\n=======\n- [/] two\n>>>>>>> feature/x\n- [ ] three\n", 6)]
    [InlineData("<<<<<<< .mine\na\n=======\nb\n>>>>>>> .r12\n", 5)]
    [InlineData("<<<<<<<\na\n=======\nb\n>>>>>>>\n", 5)]
    [InlineData("<<<<<<<<< HEAD\na\n=========\nb\n>>>>>>>>> x\n", 5)]
    [InlineData("<<<<<<< Conflict 1 of 1\n%%%%%%% Changes\n-a\n+++++++ Contents\nb\n>>>>>>> Conflict 1 of 1 ends\n", 5)]
    [InlineData("Text\n<<<<<<< HEAD\nrest of it\n", 6)]
    [InlineData("<<<<<<< HEAD\n```\na\n=======\n```\nb\n>>>>>>> x\n```\n", 5)]
    [InlineData("## Table\n\n| A | B |\n|---|---|\n<<<<<<< HEAD\n| Role | x |\n=======\n| Role | y |\n>>>>>>> x\n", 9)]
    public void It_is_reported_at_its_line(string body, int line)
    {
        foreach (string newline in new[] { "\n", "\r\n", "\r" })
        {
            SchemaNote note = Notes.Parse(("---\ntype: x\n---\n\n" + body).ReplaceLineEndings(newline), "A.md");
            Assert.Equal([$"{line}:1"], note.Diagnostics.Where(found => found.Id == "NOTE156").Select(found => $"{found.Line}:{found.Column}"));
            Refuses(note.With("Facts", new NoteList<string>(["new"])), line);
            Refuses(note.With("Status", "new"), line);
            Assert.Equal(("---\ntype: x\n---\n\n" + body).ReplaceLineEndings(newline), note.ToMarkdown());
        }
    }

    [Theory]
    [InlineData("---\ntype: x\n<<<<<<< HEAD\nstatus: a\n=======\nstatus: b\n>>>>>>> x\n---\n", 3)]
    [InlineData("---\r\ntype: x\r\n<<<<<<< HEAD\r\nstatus: a\r\n||||||| 3f2a91c\r\nstatus: c\r\n=======\r\nstatus: b\r\n>>>>>>> x\r\n---\r\n", 3)]
    [InlineData("---\ntype: x\nstatus: a\n<<<<<<< HEAD\nx: |\n  a\n||||||| 3f2a91c\n=======\nx: b\n>>>>>>> x\n---\n# a\n", 4)]
    [InlineData("<<<<<<< HEAD\n---\ntype: x\n---\n=======\n---\ntype: x\n---\n>>>>>>> x\n", 1)]
    [InlineData("---\ntype: x\nlabels: [a]\nstatus: a\n<<<<<<< HEAD\n=======\nother: b\n>>>>>>> x\n---\n# a\n", 5)]
    public void So_is_one_in_the_frontmatter(string text, int line)
    {
        SchemaNote note = Notes.Parse(text, "A.md");
        Assert.Contains(note.Diagnostics, found => found.Id == "NOTE156" && found.Line == line && found.Severity == NoteSeverity.Error);
        Refuses(note.With("Status", "new"), line);
    }

    [Fact]
    public void Each_of_several_is_reported() => Assert.Equal(
        ["5:1", "11:1"],
        Notes.Parse("---\ntype: x\n---\n\n<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n\n<<<<<<< a\n3\n=======\n4\n>>>>>>> b\n").Diagnostics.Where(found => found.Id == "NOTE156").Select(found => $"{found.Line}:{found.Column}"));

    [Theory]
    [InlineData("Heading\n=======\n\nText\n")]
    [InlineData("Heading\n=======\n\n>>>>>>> a quote of a quote\n")]
    [InlineData(">>>>>>> x\n")]
    [InlineData("```diff\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n")]
    [InlineData("~~~\n<<<<<<< HEAD\n~~~\n\n    <<<<<<< HEAD\n    =======\n    >>>>>>> x\n")]
    [InlineData("Text <<<<<<< HEAD\n")]
    [InlineData("> <<<<<<< HEAD\n> a\n> =======\n> b\n> >>>>>>> x\n")]
    [InlineData("- one\n\n  <<<<<<< HEAD\n  =======\n  >>>>>>> x\n")]
    [InlineData("````\n```\n<<<<<<< HEAD\n||||||| 1\n=======\n>>>>>>> x\n```\n````\n")]
    [InlineData("```diff\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n")]
    [InlineData("<<<<<<\n")]
    [InlineData("<<<<<<<HEAD\n")]
    [InlineData("<<<<<<<<<<<<<<<<<<<\n")]
    public void Text_that_only_looks_like_a_marker_is_not_one(string body)
    {
        SchemaNote note = Notes.Parse("---\ntype: x\n---\n\n" + body);
        Assert.DoesNotContain(note.Diagnostics, found => found.Id == "NOTE156");
        Assert.NotEqual(note.ToMarkdown(), note.With("Status", "new").ToMarkdown());
    }

    [Fact]
    public void Old_names_do_not_change_either() =>
        Refuses(Notes.Parse("---\ntype: x\nlabels: [a]\n---\n\n<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n", "A.md").WithCurrentNames(), 6);

    [Fact]
    public void A_text_that_would_be_one_is_refused()
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Notes.Parse("---\ntype: x\n---\n\n## Text\n", "A.md").With("Text", "One\n<<<<<<< HEAD\nTwo").ToMarkdown());
        Assert.Equal(("Text", 8, 1), (refusal.Member, refusal.Line, refusal.Column));
        Assert.Contains("```\n<<<<<<< HEAD\n```", Notes.Parse("---\ntype: x\n---\n\n## Text\n").With("Text", "```\n<<<<<<< HEAD\n```").ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_without_a_type_is_reported_and_keeps_its_title()
    {
        using TestVault files = new(("A.md", "# A\n\n<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n"), ("B.md", "[[A]]\n"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(["A.md(3,1): error NOTE156"], (await vault.CheckAsync()).Select(found => found.ToString()[..24]));
        Assert.Throws<NoteWriteException>(() => vault.NewBatch().Move("A.md", "C.md"));
        VaultBatch batch = vault.NewBatch();
        batch.Move("A.md", "Folder/A.md");
        Assert.Equal(["Folder/A.md"], batch.Paths);
    }

    private static void Refuses(SchemaNote note, int line)
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.ToMarkdown());
        Assert.Equal((line, 1), (refusal.Line, refusal.Column));
        Assert.StartsWith($"A.md({line},1): ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("conflict markers", refusal.Message, StringComparison.Ordinal);
    }
}
