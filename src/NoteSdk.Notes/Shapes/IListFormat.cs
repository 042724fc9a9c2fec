using NoteSdk.Notes.Formats;

namespace NoteSdk.Notes.Shapes;

/// <summary>What <see cref="ListFormat{T}"/> says of its items, whatever their type.</summary>
internal interface IListFormat
{
    /// <summary>Gets what the text of an item must be.</summary>
    string ExpectedItem { get; }

    /// <summary>Whether an item can be read from a text.</summary>
    bool CanReadItem(ReadOnlySpan<byte> text);

    /// <summary>What a reader of the note should know of an item that could be read, or null.</summary>
    NoteFinding? InspectItem(ReadOnlySpan<byte> text, ILinkCheck? links);
}
