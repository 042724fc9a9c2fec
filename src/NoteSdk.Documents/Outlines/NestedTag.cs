namespace NoteSdk.Documents.Outlines;

/// <summary>
/// Nested tags: <c>type/people</c> is nested in <c>type</c>. A hostile tag can have half as many parents as characters, and the total length of their texts is
/// the square of that, so only a limited number of parents is made. The outermost one is always among them, so that every tag is found by a part of limited
/// length.
/// </summary>
internal static class NestedTag
{
    /// <summary>The deepest level of a parent.</summary>
    public const int MostLevels = 100;

    /// <summary>The longest parent, in UTF-16 units, except for the outermost.</summary>
    public const int LongestParent = 1_000;

    /// <summary>A tag and its parents, from the innermost one outwards.</summary>
    public static IEnumerable<string> WithParents(string tag)
    {
        yield return tag;
        for (int end = LastParent(tag); end > 0; end = tag.LastIndexOf('/', end - 1)) yield return tag[..end];
    }

    /// <summary>The tag itself if it is a parent of the tags nested in it, or else its innermost parent.</summary>
    public static string Stem(string tag) =>
        tag.Length <= LongestParent && tag.AsSpan().Count('/') < MostLevels ? tag : LastParent(tag) is > 0 and var end ? tag[..end] : tag;

    /// <summary>Whether a tag is equal to another one or nested in it, ignoring case.</summary>
    public static bool IsWithin(string tag, string parent) =>
        tag.StartsWith(parent, StringComparison.OrdinalIgnoreCase) && (tag.Length == parent.Length || tag[parent.Length] == '/');

    /// <summary>Where the innermost parent that is made ends; -1 or 0 if there is none.</summary>
    private static int LastParent(string tag)
    {
        int last = tag.IndexOf('/');
        if (last < 0) return last;
        for (int level = 2; level <= MostLevels; level++)
        {
            int next = tag.IndexOf('/', last + 1);
            if (next < 0 || next > LongestParent) break;
            last = next;
        }

        return last;
    }
}
