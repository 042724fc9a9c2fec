namespace NoteSdk.Cli.Schemas;

/// <summary>Texts that are values of a member.</summary>
internal static class SampleTexts
{
    /// <summary>Some of them; none for a kind whose texts depend on a format.</summary>
    public static IEnumerable<string> Of(WorkspaceMember member)
    {
        if (member.EnumMembers.Count > 0) return member.EnumMembers.Select(static one => one.Spellings[0]);
        if (member.Formats.Count > 0) return [];
        return member.Kind switch
        {
            "text" or "markdown" or "link|text" => ["A value of notesdk", "Another one"],
            "email" => ["name@example.org", "other@example.org"],
            "tag" => ["sample", "other"],
            "url" or "link|url" => ["https://example.org/sample", "https://example.org/other"],
            "date" => ["1999-12-31", "2000-02-29"],
            "time" => ["23:59", "00:00"],
            "datetime" => ["1999-12-31T23:59", "2000-02-29T00:00"],
            "instant" => ["1999-12-31T23:59+01:00", "2000-02-29T00:00+00:00"],
            "int" or "number" => ["17", "18"],
            "bool" => ["true", "false"],
            "link" => ["[[notesdk sample]]", "[[notesdk other]]"],
            _ => [],
        };
    }
}
