namespace NoteSdk.Notes.Tests.Codec.Fields;

/// <summary>Inline fields of the note: read in every form that Dataview reads, written in the form that is there.</summary>
public sealed class FieldTests
{
    private const string Head = "---\ntype: matter\n---\n";

    private static readonly NoteSchema Matter = NoteSchemas.Parse(("a.note.yaml", """
        type: matter
        enums: {State: {Open: "🟩", Waiting: "🟨"}}
        fields:
          title: text
          Next Step: {type: text, was: [todo]}
          lead: link
          stakeholders: list link
          hours: number
          state: State
        parts: {Notes: {prose: markdown}, Points: {list: text}}
        sections: {Log: {prose: text}, Metrics: {fields: {hours: number}}}
        """)).Single();

    [Theory]
    [InlineData("title:: x\n")]
    [InlineData("title::x\n")]
    [InlineData("Title ::  x\n")]
    [InlineData("**title**:: x\n")]
    [InlineData("*Title*:: x\r\n")]
    [InlineData("- title:: x\n")]
    [InlineData("1. title:: x\n")]
    [InlineData("> title:: x\n")]
    [InlineData("> [!info] A\n> title:: x\n")]
    [InlineData("Written as [title:: x] in May.\n")]
    [InlineData("Written as (title:: x) in May.\n")]
    [InlineData("- a point [title::x]\n")]
    [InlineData("text\ntitle:: x\nmore")]
    [InlineData("%%\ntitle:: x\n%%\n")]
    [InlineData("| a |\n|---|\n| [title:: x] |\n")]
    [InlineData("# A [title:: x]\n")]
    [InlineData("```\ntitle:: y\n```\n\ntitle:: x\n")]
    [InlineData("- [ ] a [title:: y]\n\ntitle:: x\n")]
    [InlineData("## Log\n\ntitle:: x\n")]
    [InlineData("## Other\n\n- a\n  - title:: x\n")]
    [InlineData("ü [mood:: 😀] ü [title:: x]")]
    public void A_field_is_read_in_every_form(string body)
    {
        SchemaNote note = Matter.Parse(Head + body);

        Assert.Equal("x", note["Title"]);
        Assert.Equal(Head + body, note.ToMarkdown());
    }

    [Theory]
    [InlineData("`title`: x\n")]
    [InlineData("title: x\n")]
    [InlineData("```\ntitle:: x\n```\n")]
    [InlineData("    title:: x\n")]
    [InlineData("$$\ntitle:: x\n$$\n")]
    [InlineData("- [ ] title:: x\n")]
    [InlineData("- [ ] do it [title:: x]\n")]
    [InlineData("A sentence, title:: x\n")]
    [InlineData("subtitle:: x\n")]
    [InlineData("title:: \n")]
    [InlineData("[title:: ]\n")]
    [InlineData("")]
    public void What_is_no_such_field_gives_null(string body) => Assert.Null(Matter.Parse(Head + body)["Title"]);

    [Theory]
    [InlineData("next-step")]
    [InlineData("NEXT STEP")]
    [InlineData("Next  Step")]
    [InlineData("**Next Step**")]
    public void Keys_compare_as_Dataview_does(string key)
    {
        SchemaNote edited = Matter.Parse($"{Head}{key}:: x\n").With("NextStep", "y");

        Assert.Equal($"{Head}{key}:: y\n", edited.ToMarkdown());
    }

    [Theory]
    [InlineData("title:: x\n", "title:: new\n")]
    [InlineData("title::x\nlead::\n", "title::new\nlead::\n")]
    [InlineData("**title**::   x\n", "**title**::   new\n")]
    [InlineData("- title:: x\n- lead::\n", "- title:: new\n- lead::\n")]
    [InlineData("As [title:: x] in May.\n", "As [title:: new] in May.\n")]
    [InlineData("As (title::x).\n", "As (title::new).\n")]
    [InlineData("title::\n", "title:: new\n")]
    [InlineData("title::", "title:: new")]
    [InlineData("title::  \n", "title::  new\n")]
    [InlineData("[title:: ]\n", "[title:: new]\n")]
    [InlineData("[title::]\n", "[title:: new]\n")]
    [InlineData("## Other\n\ntitle:: x\n", "## Other\n\ntitle:: new\n")]
    [InlineData("> title:: x\r\n> more\r\n", "> title:: new\r\n> more\r\n")]
    public void A_value_is_written_in_the_form_that_is_there(string body, string expected)
    {
        SchemaNote edited = Matter.Parse(Head + body).With("Title", "new");

        Assert.Equal(Head + expected, edited.ToMarkdown());
        Assert.Equal("new", Matter.Parse(edited.ToMarkdown())["Title"]);
    }

    [Theory]
    [InlineData("", "Title", "\ntitle:: x\n")]
    [InlineData("title:: a\n", "Lead", "title:: a\nlead:: [[x]]\n")]
    [InlineData("title:: a", "Lead", "title:: a\nlead:: [[x]]")]
    [InlineData("state:: 🟩\n", "Lead", "lead:: [[x]]\nstate:: 🟩\n")]
    [InlineData("**title**:: a\n\nText.\n", "Lead", "**title**:: a\n**lead**:: [[x]]\n\nText.\n")]
    [InlineData("- title:: a\n- state:: 🟩\n", "Lead", "- title:: a\n- lead:: [[x]]\n- state:: 🟩\n")]
    [InlineData("1. title:: a\n2. state:: 🟩\n", "Lead", "1. title:: a\n2. lead:: [[x]]\n2. state:: 🟩\n")]
    [InlineData("> title:: a\n", "Lead", "> title:: a\n> lead:: [[x]]\n")]
    [InlineData("Text.\n", "Title", "\ntitle:: x\n\nText.\n")]
    [InlineData("Written [title:: a].\n", "Lead", "\n[lead:: [[x]]]\n\nWritten [title:: a].\n")]
    [InlineData("Written (title:: a).\n\n(hours:: 1)\n", "Lead", "Written (title:: a).\n\n(hours:: 1) (lead:: [[x]])\n")]
    [InlineData("## Log\n\ntitle:: a\n", "Lead", "\nlead:: [[x]]\n\n## Log\n\ntitle:: a\n")]
    public void A_new_field_is_like_those_beside_it(string body, string member, string expected)
    {
        object value = member == "Lead" ? new Link("x") : "x";

        SchemaNote edited = Matter.Parse(Head + body).With(member, value);

        Assert.Equal(Head + expected, edited.ToMarkdown());
        Assert.Equal(value, Matter.Parse(edited.ToMarkdown())[member]);
    }

    [Theory]
    [InlineData("title:: x\nlead::\n", "title::\nlead::\n")]
    [InlineData("As [title:: x] in May.\n", "As [title:: ] in May.\n")]
    [InlineData("- title::x\n", "- title::\n")]
    public void Null_leaves_a_field_that_the_note_had(string body, string expected) =>
        Assert.Equal(Head + expected, Matter.Parse(Head + body).With("Title", null).ToMarkdown());

    [Fact]
    public void A_field_in_a_sentence_is_written_into_the_text_of_other_members()
    {
        SchemaNote note = Matter.Parse(Head + "As [title:: x] in May.\n\n- a [hours:: 3]\n- b\n");

        SchemaNote edited = note.With("Title", "new").With("Hours", 4m);
        string text = edited.ToMarkdown();
        SchemaNote read = Matter.Parse(text);

        Assert.Equal(Head + "As [title:: new] in May.\n\n- a [hours:: 4]\n- b\n", text);
        Assert.Equal(("As [title:: new] in May.", new NoteList<string>(["a [hours:: 4]", "b"])), (read["Notes"]!.ToString(), (NoteList<string>)read["Points"]!));
    }

    [Fact]
    public void A_text_and_a_field_in_it_may_be_set_together_if_they_agree()
    {
        SchemaNote note = Matter.Parse(Head + "As [title:: x] in May.\n");

        SchemaNote edited = note.With("Title", "y").With("Notes", new Markdown("In June: [title:: y]."));

        Assert.Equal(Head + "In June: [title:: y].\n", edited.ToMarkdown());
    }

    [Theory]
    [InlineData("z", "In June: [title:: y].")]
    [InlineData(null, "In June: [title:: y].")]
    [InlineData("x", "In June: [title:: y].")]
    [InlineData("x", "In June.")]
    public void A_text_and_a_field_in_it_that_disagree_are_refused(string? title, string text)
    {
        SchemaNote note = Matter.Parse(Head + "As [title:: x] in May.\n");

        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.With("Title", title).With("Notes", new Markdown(text)).ToMarkdown());

        Assert.Equal(4, refusal.Line);
    }

    [Fact]
    public void Several_new_fields_are_lines_of_one_block() =>
        Assert.Equal(Head + "\ntitle:: a\nlead:: [[b]]\nstate:: 🟨\n",
            Matter.Parse(Head).With("Title", "a").With("Lead", new Link("b")).With("State", new EnumValue("Waiting")).ToMarkdown());
}
