using CsCheck;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;
using Xunit.Abstractions;

namespace NoteSdk.Schema.Tests;

public class YamlTreeTests(ITestOutputHelper output)
{
    [Fact]
    public void Values_and_keys_know_their_places()
    {
        const string Text = "\uFEFFa: b # c\r\nd:\r\n  - e  \r\n  - {f: 'g''h', i: [j]} # k\r\n\r\nl: |\r\n  m\r\n  n\r\no:\r\n";
        YamlValueTree tree = Read(Text);

        Assert.Equal(["a", "d", "l", "o"], tree.Root!.Entries.Select(entry => entry.Key));
        Assert.Equal(["a", "d", "l", "o"], tree.Root.Entries.Select(entry => Slice(Text, entry.KeySpan)));
        Assert.Equal(["b", "- e  \r\n  - {f: 'g''h', i: [j]}", "|\r\n  m\r\n  n", "o"], tree.Root.Entries.Select(entry => Slice(Text, entry.Value.Span)));
        Assert.Equal(["e", "{f: 'g''h', i: [j]}"], tree.Root.Entries[1].Value.Items.Select(item => Slice(Text, item.Span)));
        Assert.Equal((1, 0, 3, 23), (tree.Root.Entries[1].KeySpan.StartLine, tree.Root.Entries[1].KeySpan.StartColumn, tree.Root.Entries[1].Value.Span.EndLine, tree.Root.Entries[1].Value.Span.EndColumn));
        Assert.True(tree.Root.Entries[3].Value.IsNull);
    }

    [Theory]
    [InlineData("a: find me here", "me")]
    [InlineData("a: 'it''s me here'", "me")]
    [InlineData("a: \"\\u00e9 \\x41 \\U0001F600\\n me\\t here\"", "me")]
    [InlineData("a: find\n  me\n\n  here", "me")]
    [InlineData("a: find\n  it\n\n\n  me", "me")]
    [InlineData("a: \"find\n   it\n\n   me\"", "me")]
    [InlineData("a: |\n  find\n\n    it\n  or me\n", "me")]
    [InlineData("a: |2-\r\n    find\r\n\r\n  me here\r\n", "me")]
    [InlineData("a:\n  - |+\n   find\n   me\n\n\n", "me")]
    [InlineData("a: |\n\n  find me", "me")]
    [InlineData("a: me\u2028", "me")]
    public void A_word_of_a_text_is_found_in_the_file(string text, string word)
    {
        YamlValueTree tree = Read(text);
        YamlValue value = tree.Root!.Entries[0].Value;
        value = value.Kind == YamlValueKind.Sequence ? value.Items[0] : value;

        SourceSpan span = tree.SpanIn(value, value.Text.IndexOf(word, StringComparison.Ordinal), word.Length);

        Assert.Equal(text.IndexOf(word, StringComparison.Ordinal), span.Start);
        Assert.Equal(word, Slice(text, span));
    }

    [Theory]
    [InlineData("a: >\n  find\n  me\n")]
    [InlineData("a: \"find \\\n  me\"")]
    public void A_word_that_folding_hides_is_reported_at_the_whole_text(string text)
    {
        YamlValueTree tree = Read(text);
        YamlValue value = tree.Root!.Entries[0].Value;

        Assert.Equal(value.Span, tree.SpanIn(value, value.Text.IndexOf("me", StringComparison.Ordinal), 2));
    }

    [Fact]
    public void Every_unit_of_a_text_in_quotes_is_found() =>
        Gen.String[Gen.Char["ab é'\"\\{}:#\u4e16"], 1, 20].Sample(content =>
        {
            string doubled = $"k: '{content.Replace("'", "''", StringComparison.Ordinal)}'";
            string escaped = $"k: \"{content.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
            foreach (string text in new[] { doubled, escaped })
            {
                YamlValueTree tree = Read(text);
                YamlValue value = tree.Root!.Entries[0].Value;
                Assert.Equal(content, value.Text);
                for (int i = 0; i < content.Length; i++)
                    Assert.EndsWith(content[i].ToString(), Slice(text, tree.SpanIn(value, i, 1)), StringComparison.Ordinal);
            }
        }, writeLine: output.WriteLine);

    [Fact]
    public void What_was_read_before_a_syntax_error_is_kept()
    {
        var diagnostics = new DiagnosticBag();

        YamlValueTree tree = YamlTreeReader.Read("a: b\nc:\n  d: e\n  f: @\n", diagnostics);

        Assert.False(tree.IsComplete);
        Assert.Equal(["a", "c"], tree.Root!.Entries.Select(entry => entry.Key));
        Assert.Equal("d", Assert.Single(tree.Root.Entries[1].Value.Entries).Key);
        Assert.False(tree.Root.Entries[1].Value.IsComplete);
        Assert.Equal("(4,6)", Assert.Single(diagnostics.ToSorted()).Span.ToString());
    }

    private static YamlValueTree Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        YamlValueTree tree = YamlTreeReader.Read(text, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return tree;
    }

    private static string Slice(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
