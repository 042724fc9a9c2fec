using System.CommandLine;
using NoteSdk.Cli.Exporting;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>export FORMAT FOLDER</c>: a table for each type, and tables of notes, links, tasks and tags.</summary>
internal static class ExportVerb
{
    public static Command Make()
    {
        Argument<string> format = new("FORMAT") { Description = "jsonl, csv, or postgres: CSV with a script that psql loads." };
        Argument<string> folder = new("FOLDER") { Description = "Where the files go: a folder outside of the vault." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("export", "Writes the vault as tables: types, notes, links, tasks, tags. Example: notesdk export csv ../tables")
        {
            format, folder, json,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            Terminal terminal = parsed.Terminal();
            string chosen = parsed.GetValue(format)!;
            if (chosen is not ("jsonl" or "csv" or "postgres")) throw new CliException($"'{chosen}' is no format of an export; choose jsonl, csv or postgres.");
            string vault = OpenVault.FolderOf(parsed);
            string given = parsed.GetValue(folder)!;
            using ExportFolder files = new(terminal.FullPath(given), given, Path.GetFullPath(vault, terminal.Folder));
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            NoteList<WorkspaceDiagnostic> found = await workspace.CheckAsync(withFixes: false, cancellationToken).ConfigureAwait(false);
            ExportTables tables = new(workspace, found.ToLookup(static one => one.Path, StringComparer.Ordinal));
            Dictionary<string, string> names = new(StringComparer.Ordinal);
            Write(terminal, workspace, tables, (table, columns) =>
            {
                StreamWriter file = files.Create(table, chosen == "jsonl" ? ".jsonl" : ".csv", out string name);
                names.Add(table, name);
                return chosen == "jsonl" ? new JsonLinesTable(file) : new CsvTable(file, columns);
            }, cancellationToken);
            if (chosen == "postgres")
            {
                using StreamWriter script = files.Create("load", ".sql", out _);
                PostgresScript.Write(script, workspace.DescribeTypes(), names);
            }

            PathOutput.Print(terminal, files.Keep().Order(StringComparer.Ordinal), parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return verb;
    }

    /// <summary>Writes all tables in one pass over the notes.</summary>
    private static void Write(Terminal terminal, NoteWorkspace workspace, ExportTables tables, Func<string, IReadOnlyList<string>, ITableWriter> open,
        CancellationToken cancellationToken)
    {
        WorkspaceType[] types = [.. workspace.DescribeTypes()];
        Dictionary<string, (WorkspaceType Type, ITableWriter Table)> ofTypes = new(StringComparer.Ordinal);
        List<ITableWriter> opened = [];
        ITableWriter Open(string name, IReadOnlyList<string> columns)
        {
            ITableWriter table = open(name, columns);
            opened.Add(table);
            return table;
        }

        try
        {
            foreach (WorkspaceType type in types) ofTypes.Add(type.Name, (type, Open(type.Name, ExportTables.ColumnsOf(type))));
            ITableWriter notes = Open(ExportTables.Notes, ExportTables.NoteColumns);
            ITableWriter links = Open(ExportTables.Links, ExportTables.LinkColumns);
            ITableWriter tasks = Open(ExportTables.Tasks, ExportTables.TaskColumns);
            ITableWriter tags = Open(ExportTables.Tags, ExportTables.TagColumns);
            using ProgressLine progress = new(terminal, "Exporting");
            NoteList<VaultNote> all = workspace.Vault.Notes();
            for (int i = 0; i < all.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                VaultNote note = all[i];
                if (note.Type is not null && ofTypes.TryGetValue(note.Type.Name, out (WorkspaceType Type, ITableWriter Table) own))
                {
                    own.Table.Write(tables.RowOf(note, own.Type));
                }

                notes.Write(tables.NoteRow(note));
                foreach (VaultLink link in note.Links) links.Write(tables.LinkRow(link));
                foreach (VaultTask task in note.Tasks) tasks.Write(ExportTables.TaskRow(task));
                foreach (List<ExportCell> tag in ExportTables.TagRows(note)) tags.Write(tag);
                progress.Report(new VaultProgress(i + 1, all.Count));
            }
        }
        finally
        {
            foreach (ITableWriter table in opened) table.Dispose();
        }
    }
}
