using System.Text;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>Names that notes share.</summary>
public sealed class NamePoolTests
{
    [Theory]
    [InlineData("type/people")]
    [InlineData("Zoë Brandt")]
    [InlineData("日本🚀")]
    [InlineData("")]
    public void A_name_is_made_once(string name)
    {
        NamePool pool = new(64);
        string first = pool.Get(Encoding.UTF8.GetBytes(name));
        Assert.Equal(name, first);
        Assert.Same(first, pool.Get(Encoding.UTF8.GetBytes(name)));
    }

    [Fact]
    public void A_name_that_displaces_another_is_unchanged()
    {
        NamePool pool = new(1);
        foreach (string name in new[] { "a", "b", "é", "e\u0301", "a", new string('é', 500), new string('e', 500), "b" }) Assert.Equal(name, pool.Get(Encoding.UTF8.GetBytes(name)));
    }

    [Fact]
    public void Bytes_that_are_not_text_are_the_same_as_without_a_pool()
    {
        NamePool pool = new(1);
        byte[] bytes = [0xFF, (byte)'a', 0xC3];
        Assert.Equal(Encoding.UTF8.GetString(bytes), pool.Get(bytes));
        Assert.Equal(Encoding.UTF8.GetString(bytes), pool.Get(bytes));
    }

    [Fact]
    public void Notes_of_one_pool_share_their_targets_and_tags()
    {
        NamePool pool = new(64);
        NoteOutline[] outlines = [NoteOutline.Read("---\ntype: t\n---\n[[Ada]] #tag"u8.ToArray(), pool), NoteOutline.Read("---\ntype: t\n---\n#tag [x](Ada)"u8.ToArray(), pool)];
        Assert.Same(outlines[0].Links[0].Target, outlines[1].Links[0].Target);
        Assert.Same(outlines[0].Tags[0].Name, outlines[1].Tags[0].Name);
        Assert.Same(outlines[0].TypeName, outlines[1].TypeName);
    }
}
