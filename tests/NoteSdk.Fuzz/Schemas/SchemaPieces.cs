namespace NoteSdk.Fuzz.Schemas;

/// <summary>What is put into schemas: the mistakes that people and programs make, and some that nobody does.</summary>
internal static class SchemaPieces
{
    public static readonly string[] All =
    [
        "\n", "\r\n", "\r", "\t", " ", "  ", ":", ": ", "- ", "{", "}", "[", "]", "{{", "}}", "\"", "'", "|", ">", "#", " #", "!", "&a ", "*a", "?", "? ", ",", "%", "@", "---\n", "...\n",
        "\0", "\u0085", "\u2028", "\uFEFF", "\uD800", "😀", "é", "\u202E", "\u200D", "Ⅳ", "null", "~", "true", "text", "list ", "link(", "link(people)", "type", "type: people\n",
        "extends: ", "extends: people\n", "as: class", "as: Equals", "as: Type", "sections:\n", "frontmatter:\n", "enums:\n", "footer: ", "patterns: ", "{a:date}", "{a:int}", "{u:url}",
        "{title|pascal}", "record: Person\n", "record: Mark\n", "record: Equals\n", "record: PersonMembers\n", "default: x", "list: Mark, ", "Equals", "Members", "Mark", "Decision", "Person",
        "System", "NoteSdk", "global", "Record", "GetHashCode", "required: true", "{prose: text}", "{list: text}", "table: [a, b]", "rows: {A: date}", "labels: {A: {list: text}}", "<<: ",
    ];
}
