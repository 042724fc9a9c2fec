namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// What the anchors of a frontmatter stand for (YAML 1.2, section 7.1). Only scalars: a list or mapping that an alias refers to is never expanded, so
/// that aliases of aliases cannot make a small text large; and the total length of expanded scalars is limited, so that many aliases of a long text cannot
/// either.
/// </summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    /// <summary>How many times the length of the frontmatter all aliases together may expand to.</summary>
    private const int MostCopies = 4;

    private long _left;

    /// <summary>Forgets the previous note.</summary>
    /// <param name="length">The length of the frontmatter, which limits what its aliases may expand to.</param>
    public void Clear(int length)
    {
        _texts.Clear();
        _left = (long)MostCopies * length;
    }

    /// <summary>Sets an anchor.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text of the scalar; null for a list or mapping.</param>
    public void Set(string name, string? text) => _texts[name] = text;

    /// <summary>Looks up an alias.</summary>
    /// <param name="name">Its name, without the asterisk.</param>
    /// <param name="text">The text that it stands for.</param>
    /// <param name="fault">Why there is no text, if the result is false.</param>
    public bool TryGet(string name, out string text, out string fault)
    {
        text = "";
        fault = "";
        if (!_texts.TryGetValue(name, out string? known))
        {
            fault = $"'*{name}' is an alias, and there is no anchor '&{name}' before it: to write it as text, quote it";
            return false;
        }
        if (known is null)
        {
            fault = $"the alias '*{name}' stands for a list or mapping, which is not copied: write it out here";
            return false;
        }
        _left -= known.Length;
        if (_left < 0)
        {
            fault = $"the aliases up to '*{name}' stand for more than {MostCopies} times the frontmatter's text: write it out here";
            return false;
        }
        text = known;
        return true;
    }
}
