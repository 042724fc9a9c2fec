using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Tests;

public class TypeSyntaxTests
{
    [Theory]
    [InlineData("text", "text", null, false, false)]
    [InlineData("text!", "text", null, false, true)]
    [InlineData(" date ! ", "date", null, false, true)]
    [InlineData("link(people)", "link", "people", false, false)]
    [InlineData("list link( people )!", "link", "people", true, true)]
    [InlineData("list  tag", "tag", null, true, false)]
    [InlineData("listing", "listing", null, false, false)]
    [InlineData("Status", "Status", null, false, false)]
    [InlineData("link(daily note)", "link", "daily note", false, false)]
    [InlineData("list date( DD/MM/YYYY | [Day (] D [)] MM YYYY )!", "date", "DD/MM/YYYY | [Day (] D [)] MM YYYY", true, true)]
    [InlineData("time(HH:mm)", "time", "HH:mm", false, false)]
    [InlineData("list link|text!", "link|text", null, true, true)]
    public void A_type_has_a_name_and_may_be_a_list_and_required(string text, string name, string? argument, bool isList, bool isRequired)
    {
        var faults = new List<TextFault>();

        TypeSyntax? type = TypeSyntax.Parse(text, faults);

        Assert.Empty(faults);
        Assert.Equal((name, argument, isList, isRequired), (type!.Name, type.Argument, type.IsList, type.IsRequired));
        Assert.Equal(name, text.Substring(type.NameStart, name.Length));
        Assert.Equal(argument ?? "", text.Substring(type.ArgumentStart, argument?.Length ?? 0));
    }

    [Fact]
    public void The_table_of_kinds_is_in_the_order_of_the_kinds_and_finds_each_by_its_word()
    {
        Assert.Equal(Enumerable.Range(0, ValueKinds.All.Count).Select(i => (ValueKind)i), ValueKinds.All.Select(info => info.Kind));
        Assert.All(ValueKinds.All, info => Assert.Equal((info.Kind, info.Word), (TypeWords.Find(info.Word), TypeWords.Of(info.Kind))));
    }

    [Theory]
    [InlineData(ValueKind.Date, "2026-01-31", "2026-1-31")]
    [InlineData(ValueKind.Time, "09:30:15.5", "9:30")]
    [InlineData(ValueKind.DateTime, "2026-01-31T09:30:15", "2026-01-31")]
    [InlineData(ValueKind.DateTime, "2026-01-31 09:30", "2026-01-31T09:30+01:00")]
    [InlineData(ValueKind.Instant, "2026-01-31T09:30:15.25+01:00", "2026-01-31T09:30:15.25")]
    [InlineData(ValueKind.Instant, "2026-01-31T09:30Z", "2026-01-31 09:30")]
    [InlineData(ValueKind.Int, "-9223372036854775808", "9223372036854775808")]
    [InlineData(ValueKind.Number, "-2.50", "2e3")]
    [InlineData(ValueKind.Bool, "true", "True")]
    [InlineData(ValueKind.Email, "a@b", "a@b@c")]
    [InlineData(ValueKind.Tag, "type/people", "two words")]
    [InlineData(ValueKind.Url, "https://example.org/a?b#c", "/a/b")]
    [InlineData(ValueKind.Link, "[[Name#part|alias]]", "[[Name]] and more")]
    [InlineData(ValueKind.LinkOrUrl, "[[poster.jpg]]", "poster.jpg")]
    [InlineData(ValueKind.Embed, "![[picture.png|200]]", "[[picture.png]]")]
    public void A_default_is_checked_against_its_type(object kind, string good, string bad)
    {
        Assert.Null(ValueKinds.Expect((ValueKind)kind, good));
        Assert.NotNull(ValueKinds.Expect((ValueKind)kind, bad));
    }
}
