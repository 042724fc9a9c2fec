using NoteSdk.Notes.Formats;

namespace NoteSdk.Notes.Shapes;

/// <summary>A <see cref="ListFormat{T}"/> without the type of its items.</summary>
internal interface IListFormat
{
    /// <summary>Gets what the text of an item must be.</summary>
    string ExpectedItem { get; }

    /// <summary>Whether an item can be read from a text.</summary>
    bool CanReadItem(ReadOnlySpan<byte> text);

    /// <summary>The finding to report about an item that could be read, or null.</summary>
    NoteFinding? InspectItem(ReadOnlySpan<byte> text, ILinkCheck? links);
}
