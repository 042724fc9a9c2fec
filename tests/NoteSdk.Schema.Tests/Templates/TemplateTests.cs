using CsCheck;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Templates;
using Xunit.Abstractions;

namespace NoteSdk.Schema.Tests;

public class TemplateTests(ITestOutputHelper output)
{
    [Fact]
    public void A_template_has_literals_and_holes()
    {
        Template template = Parse("@{ title | pascal } of {{x}} {team}");

        Assert.Equal(
            [new(false, "@"), new(true, "title", TemplateTransform.Pascal), new(false, " of {x} "), new(true, "team")],
            template.Parts);
        Assert.Equal("@{title|pascal} of {{x}} {team}", template.ToString());
        Assert.True(template.HasHoles);
    }

    [Fact]
    public void A_template_of_no_holes_is_a_text() => Assert.Equal([new TemplatePart(false, "a } b { c")], Parse("a }} b {{ c").Parts);

    [Fact]
    public void An_empty_template_has_no_parts() => Assert.Empty(Parse("").Parts);

    [Theory]
    [InlineData("a {b", 2)]
    [InlineData("a } b", 2)]
    [InlineData("{a{b}", 0)]
    [InlineData("a {} b", 3)]
    [InlineData("{a|b}", 3)]
    [InlineData("{}}}", 1)]
    public void A_faulty_hole_is_reported_at_its_place(string text, int start)
    {
        var faults = new List<TextFault>();

        Template.Parse(text, faults, []);

        Assert.Equal(start, Assert.Single(faults).Start);
    }

    [Fact]
    public void What_a_template_writes_of_itself_it_reads_back() =>
        Gen.String[Gen.Char["ab{}|: "], 0, 12].Sample(text =>
        {
            var faults = new List<TextFault>();
            Template template = Template.Parse(text, faults, []);
            return faults.Count > 0 || Template.Parse(template.ToString(), faults, []) == template;
        }, writeLine: output.WriteLine);

    private static Template Parse(string text)
    {
        var faults = new List<TextFault>();
        var holes = new List<(int Start, int Length)>();
        Template template = Template.Parse(text, faults, holes);
        Assert.Empty(faults);
        Assert.Equal(template.Parts.Where(part => part.IsHole).Select(part => part.Text), holes.Select(hole => text.Substring(hole.Start, hole.Length).Split('|')[0].Trim()));
        return template;
    }
}
