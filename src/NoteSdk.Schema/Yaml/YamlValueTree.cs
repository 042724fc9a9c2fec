using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Yaml;

/// <summary>The YAML of one file.</summary>
internal sealed class YamlValueTree
{
    // The places of the last scalar that was looked up, since a text of a megabyte may have as many faults.
    private YamlValue? _last;
    private int[]? _places;

    /// <summary>The file's text.</summary>
    public required string Text { get; init; }

    /// <summary>Where its lines begin.</summary>
    public required LineMap Lines { get; init; }

    /// <summary>The document's value; null if there is none.</summary>
    public YamlValue? Root { get; init; }

    /// <summary>False if a syntax error or a limit cut the reading short: what seems to be missing may be after it.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The place of <c>value.Text[start..start + length]</c> in the file; the whole value if escapes or folding hide it.</summary>
    public SourceSpan SpanIn(YamlValue value, int start, int length)
    {
        if (!ReferenceEquals(value, _last))
        {
            _last = value;
            _places = ScalarPlaces.Find(Text, value);
        }

        if (_places is null || start < 0 || start + length >= _places.Length)
            return value.Span;

        return Lines.Span(_places[start], _places[start + length]);
    }
}
