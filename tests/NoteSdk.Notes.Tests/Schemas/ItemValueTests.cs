namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>Items and rows of a schema loaded at run time are values.</summary>
public sealed class ItemValueTests
{
    private static readonly ItemValue Item = new(("Date", new DateOnly(2026, 1, 1)), ("Text", "one"), ("Via", null));

    [Fact]
    public void Equal_values_make_equal_items_in_any_order_and_null_is_as_good_as_nothing()
    {
        ItemValue other = new(("Text", "one"), ("Date", new DateOnly(2026, 1, 1)));
        Assert.True(Item.Equals(other) && other.Equals(Item));
        Assert.Equal(Item.GetHashCode(), other.GetHashCode());
        Assert.False(Item.Equals(other.With("Via", "me")));
        Assert.False(other.With("Via", "me").Equals(Item));
        Assert.False(Item.Equals(other.With("Text", "two")));
        Assert.False(Item.Equals(null));
        Assert.Equal(new ItemValue(), new ItemValue(("Via", null)));
    }

    [Fact]
    public void A_changed_item_is_another_one()
    {
        ItemValue changed = Item.With("Text", "two").With("More", 1L);
        Assert.Equal("one", Item["Text"]);
        Assert.Equal("two", changed["Text"]);
        Assert.Equal(["Date", "Text", "Via", "More"], changed.Names);
        Assert.Equal(1L, changed["More"]);
    }

    [Fact]
    public void A_name_that_it_does_not_have_gets_the_nearest_named()
    {
        Assert.Equal("'text' 'Text' 'name'", Reported.Values(Assert.Throws<ArgumentException>(() => Item["text"]).Message));
        Assert.Null(Item["Via"]);
    }

    [Fact]
    public void A_name_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ItemValue(("Text", "a"), ("Text", "b")));

    [Fact]
    public void It_prints_its_members() => Assert.Equal("{ Text = one, Amount = 1.5 }", new ItemValue(("Text", "one"), ("Amount", 1.5m)).ToString());
}
