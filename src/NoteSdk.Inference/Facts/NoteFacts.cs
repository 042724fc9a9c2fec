namespace NoteSdk.Inference.Facts;

/// <summary>What is in a note, regardless of its type.</summary>
internal sealed class NoteFacts(string path)
{
    /// <summary>Gets the note's path.</summary>
    public string Path { get; } = path;

    /// <summary>Gets the file's name without its extension.</summary>
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>Gets the folder that the note is in, with slashes; empty at the top.</summary>
    public string Folder { get; } = path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary>Gets the entries of the frontmatter.</summary>
    public List<NodeFact> Frontmatter { get; } = [];

    /// <summary>Gets or sets a value indicating whether something in the frontmatter could not be read.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Gets or sets the heading of level 1 that is the note's title; null if it has none.</summary>
    public SectionFact? Title { get; set; }

    /// <summary>Gets the text before the sections.</summary>
    public List<BlockFact> Blocks { get; } = [];

    /// <summary>Gets the sections of the highest level.</summary>
    public List<SectionFact> Sections { get; } = [];

    /// <summary>Gets or sets the last line, where it stands alone below a line that divides; null if none does.</summary>
    public ValueFact? Footer { get; set; }

    /// <summary>Gets or sets a value indicating whether the note is held out to try the schema.</summary>
    public bool IsHeldOut { get; set; }

    /// <summary>The value of a key; null if the note does not have it.</summary>
    public NodeFact? Find(string key) => Frontmatter.Find(node => node.Key == key);
}
