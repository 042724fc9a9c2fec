namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>What a part of a task's text is.</summary>
internal enum TaskPartKind
{
    /// <summary>Words: of the first line, or of several lines below it.</summary>
    Words,

    /// <summary>A date among the words.</summary>
    Date,

    /// <summary>A field, a tag or a block id at the end of the first line.</summary>
    Trailing,

    /// <summary>The block id at the end of the text.</summary>
    BlockId,
}
