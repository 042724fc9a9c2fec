namespace NoteSdk.Cli.Exporting;

/// <summary>
/// The script that makes the tables of an export in PostgreSQL and loads the CSV files beside it: <c>psql -f load.sql</c>, in their folder. Lists are JSONB; a
/// link has the note that it leads to as a foreign key, if it leads to one.
/// </summary>
internal static class PostgresScript
{
    public static void Write(TextWriter script, IEnumerable<WorkspaceType> types, IReadOnlyDictionary<string, string> files)
    {
        script.WriteLine("\\set ON_ERROR_STOP on\nBEGIN;");
        string note = $"text NOT NULL REFERENCES {Name(ExportTables.Notes)}";
        WriteTable(script, files, ExportTables.Notes, ExportTables.NoteColumns, static column => column switch
        {
            "path" => "text PRIMARY KEY",
            "modified" => "timestamptz",
            "length" => "bigint",
            _ => "text",
        });
        foreach (WorkspaceType type in types)
        {
            Dictionary<string, WorkspaceMember> members = type.Members.ToDictionary(static member => member.Name, StringComparer.Ordinal);
            WriteTable(script, files, type.Name, ExportTables.ColumnsOf(type), column => column switch
            {
                "_path" => $"text PRIMARY KEY REFERENCES {Name(ExportTables.Notes)}",
                "_version" => "text NOT NULL",
                "_diagnostics" => "jsonb NOT NULL",
                _ => TypeOf(members[column]),
            });
        }

        WriteTable(script, files, ExportTables.Links, ExportTables.LinkColumns, column => column switch
        {
            "path" => note,
            "line" or "column" => "integer",
            "embed" or "markdown" => "boolean",
            "note" => $"text REFERENCES {Name(ExportTables.Notes)}",
            _ => "text",
        });
        WriteTable(script, files, ExportTables.Tasks, ExportTables.TaskColumns, column => column switch
        {
            "path" => note,
            "line" => "integer",
            "completed" => "boolean",
            "tags" or "handles" => "jsonb",
            "status" or "text" => "text",
            _ => "date",
        });
        WriteTable(script, files, ExportTables.Tags, ExportTables.TagColumns, column => column == "path" ? note : "text");
        script.WriteLine("COMMIT;");
    }

    private static void WriteTable(TextWriter script, IReadOnlyDictionary<string, string> files, string table, IEnumerable<string> columns,
        Func<string, string> typeOf)
    {
        string list = string.Join(",\n  ", columns.Select(column => $"{Name(column)} {typeOf(column)}"));
        script.WriteLine($"CREATE TABLE {Name(table)} (\n  {list}\n);");
        script.WriteLine($"\\copy {Name(table)} FROM '{files[table]}' WITH (FORMAT csv, HEADER)");
    }

    private static string TypeOf(WorkspaceMember member)
    {
        if (member.IsList) return "jsonb";
        return member.Kind switch
        {
            "int" => "bigint",
            "number" => "numeric",
            "bool" => "boolean",
            "date" => "date",
            "time" => "time",
            "datetime" => "timestamp",
            "instant" => "timestamptz",
            "task" or "record" => "jsonb",
            _ => "text",
        };
    }

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
