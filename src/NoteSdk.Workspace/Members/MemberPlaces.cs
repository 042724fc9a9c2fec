using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;

namespace NoteSdk.Workspace.Members;

/// <summary>Finds where a schema declares a member.</summary>
internal static class MemberPlaces
{
    /// <summary>The place of the member's name in a file; null if it does not declare the member.</summary>
    /// <param name="file">The schema as it is written.</param>
    /// <param name="name">The member's full name in C#.</param>
    public static SourceSpan? Find(SchemaFile file, string name)
    {
        string[] parts = name.Split('.');
        return In(file.Frontmatter, parts) ?? In(file.Fields, parts) ?? In(file.Labels, parts) ?? In(file.Parts, parts) ?? In(file.Sections, parts)
            ?? file.Footer?.SelectMany(static pattern => pattern.Holes).FirstOrDefault(hole => hole.Name == name)?.Span;
    }

    private static SourceSpan? In(IEnumerable<RawMember> members, ReadOnlySpan<string> parts)
    {
        string first = parts[0];
        if (members.FirstOrDefault(member => member.Name.Text == first) is not { } found) return null;
        if (parts.Length == 1) return found.Key.Span;
        return found.Map is { } map ? In(map, parts[1..]) : null;
    }

    private static SourceSpan? In(IEnumerable<RawSection> sections, ReadOnlySpan<string> parts)
    {
        string first = parts[0];
        if (sections.FirstOrDefault(section => section.Name.Text == first) is not { } found) return null;
        if (parts.Length == 1) return found.Heading.Span;
        return In(found.Fields, parts[1..]) ?? In(found.Members, parts[1..]) ?? In(found.Parts, parts[1..]) ?? In(found.Sections, parts[1..]);
    }
}
