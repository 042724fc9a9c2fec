using System.Text;

namespace NoteSdk.Fuzz.Schemas;

/// <summary>Makes the mistakes in schemas that people and programs make, and some that nobody does.</summary>
internal static class SchemaMutator
{
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "\t", " ", "  ", ":", ": ", "- ", "{", "}", "[", "]", "{{", "}}", "\"", "'", "|", ">", "#", " #", "!", "&a ", "*a", "?", "? ", ",", "%", "@", "---\n", "...\n",
        "\0", "\u0085", "\u2028", "\uFEFF", "\uD800", "😀", "é", "\u202E", "\u200D", "Ⅳ", "null", "~", "true", "text", "list ", "link(", "link(people)", "type", "type: people\n",
        "extends: ", "extends: people\n", "as: class", "as: Equals", "as: Type", "sections:\n", "frontmatter:\n", "enums:\n", "footer: ", "patterns: ", "{a:date}", "{a:int}", "{u:url}",
        "{title|pascal}", "record: Person\n", "record: Mark\n", "record: Equals\n", "record: PersonMembers\n", "default: x", "list: Mark, ", "Equals", "Members", "Mark", "Decision", "Person",
        "System", "NoteSdk", "global", "Record", "GetHashCode", "required: true", "{prose: text}", "{list: text}", "table: [a, b]", "rows: {A: date}", "labels: {A: {list: text}}", "<<: ",
    ];

    /// <summary>A text with one to four changes.</summary>
    public static string Mutate(string text, Random random)
    {
        StringBuilder result = new(text);
        for (int n = random.Next(1, 5); n > 0; n--)
        {
            int at = random.Next(result.Length + 1);
            int length = Math.Min(result.Length - at, random.Next(1, random.Next(2, 60)));
            switch (random.Next(5))
            {
                case 0:
                    result.Remove(at, length);
                    break;
                case 1:
                    result.Insert(at, result.ToString(random.Next(result.Length - length + 1), length));
                    break;
                case 2:
                    // A whole line again, under a line: what is duplicated most often.
                    string[] lines = result.ToString().Split('\n');
                    lines[random.Next(lines.Length)] += "\n" + lines[random.Next(lines.Length)];
                    result = new StringBuilder(string.Join('\n', lines));
                    break;
                case 3:
                    result.Remove(at, Math.Min(1, length)).Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    result.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return result.ToString();
    }
}
