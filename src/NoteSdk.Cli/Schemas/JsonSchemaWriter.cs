using System.Text.Json;

namespace NoteSdk.Cli.Schemas;

/// <summary>Describes a type as JSON Schema: its record, as <c>show --json</c> has the members, or its frontmatter, as editors of YAML check it.</summary>
internal static class JsonSchemaWriter
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of the record.</summary>
    public static void WriteRecord(Utf8JsonWriter writer, WorkspaceType type)
    {
        Begin(writer, type);
        WriteMembers(writer, [.. type.Members.Select(static member => (member.Name, member))], isYaml: false);
        writer.WriteEndObject();
    }

    /// <summary>The schema of the frontmatter: the keys that the type has; others are allowed.</summary>
    public static void WriteFrontmatter(Utf8JsonWriter writer, WorkspaceType type)
    {
        Begin(writer, type);
        WriteMembers(writer, [.. type.Members.Where(static member => member.Key is not null).Select(static member => (member.Key!, member))], isYaml: true);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, WorkspaceType type)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Draft);
        writer.WriteString("title", type.Name);
        if (type.Description is { } description) writer.WriteString("description", description);
    }

    /// <summary>An object with members, of which those of one level stand together.</summary>
    private static void WriteMembers(Utf8JsonWriter writer, IReadOnlyList<(string Name, WorkspaceMember Member)> members, bool isYaml)
    {
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (IGrouping<string, (string Name, WorkspaceMember Member)> level in members.GroupBy(static one => one.Name.Split('.')[0]))
        {
            writer.WriteStartObject(level.Key);
            if (level.First().Name == level.Key) WriteValue(writer, level.First().Member, isYaml);
            else WriteMembers(writer, [.. level.Select(one => (one.Name[(level.Key.Length + 1)..], one.Member))], isYaml);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        string[] required =
        [
            .. members.Where(static one => !one.Name.Contains('.', StringComparison.Ordinal))
                .Where(static one => one.Member is { IsRequired: true, Default: null, IsList: false }).Select(static one => one.Name),
        ];
        if (required.Length == 0) return;
        writer.WriteStartArray("required");
        foreach (string name in required) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, WorkspaceMember member, bool isYaml)
    {
        if (member.Description is { } description) writer.WriteString("description", description);
        if (!member.IsList)
        {
            WriteItem(writer, member, isYaml, isNullable: !member.IsRequired || isYaml);
            return;
        }

        // YAML may have one item without a list around it, and a key without a value.
        writer.WriteStartArray("type");
        writer.WriteStringValue("array");
        if (isYaml) writer.WriteStringValue("null");
        if (isYaml) writer.WriteStringValue("string");
        writer.WriteEndArray();
        writer.WriteStartObject("items");
        WriteItem(writer, member, isYaml, isNullable: false);
        writer.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter writer, WorkspaceMember member, bool isYaml, bool isNullable)
    {
        if (member.Items.Count > 0)
        {
            WriteMembers(writer, [.. member.Items.Select(one => (isYaml ? one.Place : one.Name, one))], isYaml);
            return;
        }

        if (member.EnumMembers.Count > 0)
        {
            writer.WriteStartArray("enum");
            foreach (WorkspaceEnumMember one in member.EnumMembers)
            {
                foreach (string spelling in isYaml ? one.Spellings : [one.Name]) writer.WriteStringValue(spelling);
            }

            if (isNullable) writer.WriteNullValue();
            writer.WriteEndArray();
            return;
        }

        if (KindOf(member) is not { } kind) return;
        writer.WriteStartArray("type");
        writer.WriteStringValue(kind);
        if (isNullable) writer.WriteStringValue("null");

        // Numbers in quotes are numbers to this schema language, too.
        if (isYaml && kind != "string") writer.WriteStringValue("string");
        writer.WriteEndArray();
        if (member.Kind == "date" && member.Formats.Count == 0) writer.WriteString("format", "date");
        if (member.Kind == "email") writer.WriteString("format", "email");
    }

    /// <summary>The type in JSON; null for what has another form, such as a task.</summary>
    private static string? KindOf(WorkspaceMember member) => member.Kind switch
    {
        "int" => "integer",
        "number" => "number",
        "bool" => "boolean",
        "task" or "record" => null,
        _ => "string",
    };
}
