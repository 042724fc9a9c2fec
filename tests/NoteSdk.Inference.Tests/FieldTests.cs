namespace NoteSdk.Inference.Tests;

/// <summary>Which type the values of a key have.</summary>
public sealed class FieldTests
{
    [Theory]
    [InlineData("true|false", "bool!")]
    [InlineData("1|-20|300", "int!")]
    [InlineData("1|2.5", "number!")]
    [InlineData("'1'|'2'", "text!")]
    [InlineData("007|12", "text!")]
    [InlineData("9223372036854775808|1", "text!")]
    [InlineData("+44|12", "text!")]
    [InlineData("1.2.3|1.2.4", "text!")]
    [InlineData("2026-01-10|'2026-01-11'", "date!")]
    [InlineData("2026-01-10T10:00|2026-01-11T11:30", "datetime!")]
    [InlineData("2026-01-10T10:00Z|2026-01-11T11:30+01:00", "instant!")]
    [InlineData("10:15|'09:30'", "time!")]
    [InlineData("10.01.2026|24.12.2025", "date(DD.MM.YYYY)!")]
    [InlineData("24/12/2025|10/01/2026", "date(DD/MM/YYYY)!")]
    [InlineData("01/02/2026|03/04/2026", "text!")]
    [InlineData("a@b.org|c@d.org", "email!")]
    [InlineData("https://a.org|https://b.org/x", "url!")]
    [InlineData("'[[A]]'|'[[B|b]]'", "link!")]
    [InlineData("'[[A]]'|on the phone|'[[B]]'", "link|text!")]
    [InlineData("'![[a.png]]'|'![[b.png]]'", "embed!")]
    [InlineData("[a, b]|[c]", "list Key")]
    [InlineData("[a, b, {0}]|[c]", "list text")]
    [InlineData("[a, b]|c", "list Key")]
    [InlineData("[a, b]|x{0}", "list text")]
    [InlineData("['[[A]]']|['[[B]]', '[[C]]']", "list link")]
    [InlineData("[1, 2]|3", "list int")]
    public void The_strongest_type_that_takes_all_values(string values, string expected)
    {
        string[] all = values.Split('|', '|');
        if (values.Contains("[[B|b]]", StringComparison.Ordinal)) all = ["'[[A]]'", "'[[B|b]]'"];
        InferredSchema schema = Notes.Infer(30, i => $"---\nkey: {all[i % all.Length].Replace("{0}", $"w{i}", StringComparison.Ordinal)}\nother: {new string('x', i + 1)}\n---\n");
        Assert.Contains(Notes.Lines(schema), line => line == $"  key: {expected}");
        Assert.Equal(0, schema.LearnedDiagnostics + schema.HeldOutDiagnostics);
    }

    [Fact]
    public void Texts_of_a_small_set_are_an_enum()
    {
        string[] states = ["open", "on hold", "open", "closed", "on hold", "open"];
        InferredSchema schema = Notes.Infer(60, i => $"---\nstate: {states[i % 6]}\nstatus: {states[(i + 1) % 6]}\n---\n");
        Assert.Contains("enums: {State: [open, on hold, closed]}", Notes.Lines(schema));
        Assert.Contains("  state: State!", Notes.Lines(schema));
        Assert.Contains("  status: State!", Notes.Lines(schema));
    }

    [Fact]
    public void What_nearly_all_values_are_is_offered_with_the_places_of_the_others()
    {
        InferredSchema schema = Notes.Infer(60, i => $"---\ndue: {(i == 7 ? "next week" : $"2026-01-{i % 28 + 1:00}")}\n---\n");
        Assert.Contains("  due: text!", Notes.Lines(schema));
        InferenceClaim offered = Assert.Single(schema.Claims, static claim => claim.IsOffered);
        Assert.Equal(("due", "date", 59, 60), (offered.Part, offered.Claim, offered.Support, offered.Of));
        Assert.Equal(new InferenceMisfit("next week", "Notes/Note 8.md", 2), Assert.Single(offered.Misfits));
        Assert.Contains("# due: date  # 59 of 60 would fit; «next week» (Notes/Note 8.md:2)", schema.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_required_in_all_of_ten_notes_only()
    {
        Assert.Contains("  a: text!", Notes.Lines(Notes.Infer(10, i => $"---\na: x{i}\n---\n")));
        Assert.Contains("  a: text", Notes.Lines(Notes.Infer(9, i => $"---\na: x{i}\n---\n")));
        Assert.Contains("  a: text", Notes.Lines(Notes.Infer(50, i => $"---\na: {(i == 49 ? "" : $"x{i}")}\nb: {i}\n---\n")));
    }

    [Fact]
    public void A_placeholder_is_no_value()
    {
        InferredSchema schema = Notes.Infer(40, i => $"---\nborn: {(i % 4 == 0 ? "TBD" : "2001-01-10")}\nphone: {(i % 3 == 0 ? "TBD" : $"+44 {i}")}\n---\n");
        Assert.Contains("placeholders: [TBD]", Notes.Lines(schema));
        Assert.Contains("  born: date", Notes.Lines(schema));
        Assert.Contains("  phone: text", Notes.Lines(schema));
    }

    [Fact]
    public void Mappings_and_lists_of_mappings_are_records()
    {
        InferredSchema schema = Notes.Infer(20, i => $"---\nplace:\n  city: C{i}\n  geo: {{lat: {i}.5}}\nlegs:\n  - from: A{i}\n    day: 2026-01-10\n  - from: B\n---\n");
        string yaml = string.Join('\n', Notes.Lines(schema));
        Assert.Contains("place:\n    map:\n      city: text!\n      geo:\n        map:\n          lat: number!", yaml, StringComparison.Ordinal);
        Assert.Contains("legs:\n    list: Leg\n    map:\n      from: text!\n      day: date", yaml, StringComparison.Ordinal);
        Assert.Equal(0, schema.LearnedDiagnostics + schema.HeldOutDiagnostics);
    }

    [Fact]
    public void The_constant_type_tells_the_notes_and_is_no_field()
    {
        Assert.DoesNotContain(Notes.Lines(Notes.Infer(12, i => $"---\ntype: thing\na: {i}\n---\n")), static line => line.Contains("by:", StringComparison.Ordinal) || line.Contains("  type", StringComparison.Ordinal));
        Assert.Contains("by: {type: object}", Notes.Lines(Notes.Infer(12, i => $"---\ntype: object\na: {i}\n---\n")));
        Assert.Contains("by: {folder: Notes}", Notes.Lines(Notes.Infer(12, i => $"---\na: {i}\n---\n")));
    }
}
