namespace NoteSdk.Documents.Frontmatter;

/// <summary>A scalar on one line: where it is, and how it is written.</summary>
internal struct ScalarSpan
{
    /// <summary>The first byte, the quote included.</summary>
    public int Start;

    /// <summary>After the last byte.</summary>
    public int End;

    /// <summary>How it is written.</summary>
    public YamlStyle Style;

    /// <summary>The index of its text in the tree if the bytes are not the text, or -1.</summary>
    public int Decoded;
}
