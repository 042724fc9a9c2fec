namespace NoteSdk.Documents.Outlines;

/// <summary>
/// Tags within tags: <c>type/people</c> is one of <c>type</c>. A hostile tag has as many parents as half its length, and their texts together have the square
/// of it, so only a limited number parents are made. The outermost always is one of them, so that every tag is found by a bounded part of it.
/// </summary>
internal static class NestedTag
{
    /// <summary>The deepest level of a tag that is a parent.</summary>
    public const int MostLevels = 100;

    /// <summary>The longest parent, in UTF-16 units, except for the outermost.</summary>
    public const int LongestParent = 1_000;

    /// <summary>A tag, and its parents from the innermost one outwards.</summary>
    public static IEnumerable<string> WithParents(string tag)
    {
        yield return tag;
        for (int end = LastParent(tag); end > 0; end = tag.LastIndexOf('/', end - 1)) yield return tag[..end];
    }

    /// <summary>The part of a tag that is among the parents of all tags within it, if not the tag itself.</summary>
    public static string Stem(string tag) =>
        tag.Length <= LongestParent && tag.AsSpan().Count('/') < MostLevels ? tag : LastParent(tag) is > 0 and var end ? tag[..end] : tag;

    /// <summary>Whether a tag is another one, or within it, without regard to case.</summary>
    public static bool IsWithin(string tag, string parent) =>
        tag.StartsWith(parent, StringComparison.OrdinalIgnoreCase) && (tag.Length == parent.Length || tag[parent.Length] == '/');

    /// <summary>Where the innermost parent ends that is made; -1 or 0 where there is none.</summary>
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
