namespace NoteSdk.Notes.Tests.Formats;

/// <summary>Dates and times with formats of their own: all are read, the one that is found stays, and a value that none can hold is refused.</summary>
public sealed class DatedFormatTests
{
    private static readonly NoteSchema Contact = Schema("""
        type: contact
        frontmatter:
          birthday: date(DD/MM/YYYY | YYYY-MM-DD)
          born: date(DD.MM.YYYY | YYYY)
          review: date(YYYY-MM | YYYY-[Q]Q)
          made: datetime(YYYY-MM-DD HH:mm)
          date modified: datetime(dddd, MMMM Do YYYY, h:mm:ss a)
          days: list date(D MMM YYYY | YYYY-MM-DD)
        sections:
          Log: {list: Line, patterns: ["{day:date(ddd D MMM YYYY)}: {at:time(HH:mm)} {what}", "{what}"]}
        footer: ["*Looked at again: {looked:date(D.M.YYYY)}*", "*Looked at again: *"]
        """);

    [Theory]
    [InlineData("Birthday", "birthday: 07/11/1984", "birthday: 08/11/1984")]
    [InlineData("Birthday", "birthday: 1984-11-07", "birthday: 1984-11-08")]
    [InlineData("Birthday", "birthday: '07/11/1984' # who knows", "birthday: '08/11/1984' # who knows")]
    [InlineData("Born", "born: 07.11.1984", "born: 08.11.1984")]
    public void The_format_that_is_found_stays(string member, string before, string after)
    {
        SchemaNote note = Contact.Parse($"---\ntype: contact\n{before}\n---\n");

        Assert.Equal(new DateOnly(1984, 11, 7), note[member]);
        Assert.Equal($"---\ntype: contact\n{after}\n---\n", note.With(member, new DateOnly(1984, 11, 8)).ToMarkdown());
    }

    [Theory]
    [InlineData("Review", "review: 2026-Q3", "2026-08-01", "review: 2026-08")]
    [InlineData("Review", "review: 2026-Q3", "2026-10-01", "review: 2026-Q4")]
    [InlineData("Review", "review: 2026-05", "2026-10-01", "review: 2026-10")]
    [InlineData("Born", "born: 1861", "1861-05-14", "born: 14.05.1861")]
    [InlineData("Born", "born: 1861", "1862-01-01", "born: 1862")]
    [InlineData("Born", "born:", "1862-01-01", "born: '01.01.1862'")]
    public void A_value_that_the_found_format_cannot_hold_is_written_in_the_first_that_can(string member, string before, string value, string after)
    {
        SchemaNote note = Contact.Parse($"---\ntype: contact\n{before}\n---\n");

        Assert.Equal($"---\ntype: contact\n{after}\n---\n", note.With(member, DateOnly.ParseExact(value, "yyyy-MM-dd")).ToMarkdown());
    }

    [Fact]
    public void A_value_that_no_format_can_hold_is_refused_at_its_place()
    {
        SchemaNote note = Contact.Parse("---\ntype: contact\nreview: 2026-Q3\n---\n", "a.md");

        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.With("Review", new DateOnly(2026, 8, 2)).ToMarkdown());

        Assert.Equal("a.md(3,9): Review (frontmatter 'review') cannot be written: 2026-08-02 cannot be written as YYYY-MM or YYYY-[Q]Q: it would be read back as another value.", refusal.Message);
    }

    [Fact]
    public void Weekdays_and_ordinals_are_derived_and_checked()
    {
        SchemaNote note = Contact.Parse("---\ntype: contact\ndate modified: Friday, January 9th 2026, 12:11:31 pm\n---\n");
        Assert.Equal(new DateTime(2026, 1, 9, 12, 11, 31), note["DateModified"]);
        Assert.Contains("date modified: Saturday, January 10th 2026, 12:00:00 am\n", note.With("DateModified", new DateTime(2026, 1, 10)).ToMarkdown(), StringComparison.Ordinal);

        SchemaNote wrong = Contact.Parse("---\ntype: contact\ndate modified: Thursday, January 9th 2026, 12:11:31 pm\n---\n", "a.md");
        Assert.Null(wrong["DateModified"]);
        Assert.Contains(wrong.Diagnostics, found => found.ToString().StartsWith("a.md(3,16): warning NOTE104: Frontmatter 'date modified' is 'Thursday, January 9th", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_patterns_and_footers_have_formats()
    {
        SchemaNote note = Contact.Parse("---\ntype: contact\ndays: [3 Jan 2026, 2026-02-04]\n---\n\n## Log\n\n- Mon 9 Mar 2026: 08:15 High water\n- Tue 9 Mar 2026: 08:15 High water\n\n---\n*Looked at again: 2.3.2026*\n");

        Assert.Equal([new(2026, 1, 3), new(2026, 2, 4)], Assert.IsType<NoteList<DateOnly>>(note["Days"]));
        NoteList<ItemValue> log = Assert.IsType<NoteList<ItemValue>>(note["Log"]);
        Assert.Equal((new DateOnly(2026, 3, 9), new TimeOnly(8, 15), "High water"), ((DateOnly)log[0]["Day"]!, (TimeOnly)log[0]["At"]!, (string)log[0]["What"]!));
        Assert.Equal((null, "Tue 9 Mar 2026: 08:15 High water"), (log[1]["Day"], (string)log[1]["What"]!));
        Assert.Equal(new DateOnly(2026, 3, 2), note["Looked"]);
        SchemaNote edited = note.With("Days", new NoteList<DateOnly>([new(2026, 1, 3), new(2026, 2, 5)]))
            .With("Log", new NoteList<ItemValue>([log[0].With("Day", new DateOnly(2026, 3, 10)), log[1]])).With("Looked", new DateOnly(2026, 4, 2));
        Assert.Equal("---\ntype: contact\ndays: [3 Jan 2026, 2026-02-05]\n---\n\n## Log\n\n- Tue 10 Mar 2026: 08:15 High water\n- Tue 9 Mar 2026: 08:15 High water\n\n---\n*Looked at again: 2.4.2026*\n", edited.ToMarkdown());
    }

    [Theory]
    [InlineData("born: date(YYYY)", "born: '1861'")]
    [InlineData("born: date(DD.MM.YYYY)", "born: '01.01.1861'")]
    [InlineData("born: date(YYYY-MM-DD)", "born: 1861-01-01")]
    [InlineData("born: \"date([on: ]YYYY)\"", "born: 'on: 1861'")]
    public void A_new_value_is_a_text_to_YAML_unless_it_is_a_date_to_it(string field, string expected)
    {
        NoteSchema schema = Schema($"type: x\nfrontmatter:\n  {field}\n");

        string written = schema.Parse("---\ntype: x\n---\n").With("Born", new DateOnly(1861, 1, 1)).ToMarkdown();

        Assert.Equal($"---\ntype: x\n{expected}\n---\n", written);
        Assert.Equal(new DateOnly(1861, 1, 1), schema.Parse(written)["Born"]);
    }

    private static NoteSchema Schema(string yaml)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("a.note.yaml", yaml));
        Assert.Empty(schemas.Diagnostics);
        return schemas.Single();
    }
}
