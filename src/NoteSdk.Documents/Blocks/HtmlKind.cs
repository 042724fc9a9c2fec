namespace NoteSdk.Documents.Blocks;

/// <summary>The seven kinds of HTML block (CommonMark 0.31, section 4.6), by number. The kind says where the block ends.</summary>
internal enum HtmlKind : byte
{
    /// <summary>No HTML block.</summary>
    None,

    /// <summary>Kind 1, <c>pre</c>, <c>script</c>, <c>style</c> or <c>textarea</c>: to the line with the end tag of one of them.</summary>
    Verbatim,

    /// <summary>Kind 2, <c>&lt;!--</c>: to the line with <c>--&gt;</c>.</summary>
    Comment,

    /// <summary>Kind 3, <c>&lt;?</c>: to the line with <c>?&gt;</c>.</summary>
    Instruction,

    /// <summary>Kind 4, <c>&lt;!</c> and a letter: to the line with <c>&gt;</c>.</summary>
    Declaration,

    /// <summary>Kind 5, <c>&lt;![CDATA[</c>: to the line with <c>]]&gt;</c>.</summary>
    CharacterData,

    /// <summary>Kind 6, the tag of a block element: to a blank line.</summary>
    BlockTag,

    /// <summary>Kind 7, any other tag, complete and alone on its line: to a blank line. It cannot interrupt a paragraph.</summary>
    LoneTag,
}
