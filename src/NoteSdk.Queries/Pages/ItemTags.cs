using System.Buffers;
using NoteSdk.Dql.Parsing;

namespace NoteSdk.Queries.Pages;

/// <summary>The tags that Dataview finds in the text of an item. It looks only at the text, so a tag in code counts too.</summary>
internal static class ItemTags
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(",;.:!?'\"`()[]{}");

    /// <summary>The tags with their <c>#</c>, each once.</summary>
    public static List<string> Find(string text)
    {
        List<string> tags = [];
        for (int at = text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = text.IndexOf('#', at))
        {
            int end = at + 1;
            while (end < text.Length && !QueryCharacters.IsWhiteSpace(text[end]) && !Ends.Contains(text[end])) end++;
            string tag = text[at..end];
            bool isTag = tag.Length > 1 && tag.Skip(1).All(QueryCharacters.IsTag);
            if (isTag && !tags.Contains(tag)) tags.Add(tag);
            at = end;
            if (at >= text.Length) break;
        }

        return tags;
    }
}
