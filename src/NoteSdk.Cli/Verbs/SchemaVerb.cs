using System.CommandLine;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Schemas;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>schema json|types|template|graph [TYPE]</c>: what the schemas say, for other programs.</summary>
internal static class SchemaVerb
{
    public static Command Make()
    {
        Argument<string> what = new("WHAT")
        {
            Description = "json (JSON Schema), types (Obsidian's types.json), template (a new note), graph (what links to what).",
        };
        Argument<string?> type = new("TYPE") { Description = "The type; needed for json and template.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> frontmatter = new("--frontmatter") { Description = "With json: only the frontmatter, as editors of YAML check it." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("schema", "Prints what the schemas say. Example: notesdk schema template people") { what, type, frontmatter, json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            string chosen = parsed.GetValue(what)!;
            bool isKnown = chosen is "json" or "types" or "template" or "graph";
            if (!isKnown) throw new CliException($"'{chosen}' is not known; choose json, types, template or graph.");
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            WorkspaceType? one = parsed.GetValue(type) is { } name ? workspace.Describe(name) : null;
            if (one is null && chosen is "json" or "template") throw new CliException($"Say of which type: notesdk schema {chosen} TYPE.");
            Terminal terminal = parsed.Terminal();
            IEnumerable<WorkspaceType> types = one is null ? workspace.DescribeTypes() : [one];
            switch (chosen)
            {
                case "json" when parsed.GetValue(frontmatter):
                    terminal.Results.WriteLine(JsonOutput.Indented(writer => JsonSchemaWriter.WriteFrontmatter(writer, one!)));
                    break;
                case "json":
                    terminal.Results.WriteLine(JsonOutput.Indented(writer => JsonSchemaWriter.WriteRecord(writer, one!)));
                    break;
                case "types":
                    PrintTypes(terminal, types);
                    break;
                case "template":
                    terminal.Results.Write(NoteTemplate.Of(workspace, one!));
                    break;
                default:
                    PrintGraph(terminal, types, parsed.GetValue(json));
                    break;
            }

            return ExitCodes.Fine;
        });
        return verb;
    }

    private static void PrintTypes(Terminal terminal, IEnumerable<WorkspaceType> types)
    {
        (SortedDictionary<string, string> found, List<string> disagreed) = ObsidianTypes.Of(types);
        foreach (string key in disagreed) ExitCodes.Say(terminal, $"the schemas disagree on '{key}', which is a text here.");
        terminal.Results.WriteLine(JsonOutput.Indented(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("types");
            foreach ((string key, string type) in found) writer.WriteString(key, type);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }));
    }

    /// <summary>The members that are links, or have some in their items, and the type that they lead to.</summary>
    private static void PrintGraph(Terminal terminal, IEnumerable<WorkspaceType> types, bool isJson)
    {
        (string From, string Member, string To)[] links =
        [
            .. from type in types
               from member in type.Members
               from link in member.Items.Prepend(member)
               where link.LinkType is not null || link.Kind is "link" or "embed"
               select (type.Name, ReferenceEquals(link, member) ? member.Name : $"{member.Name}.{link.Name}", link.LinkType ?? "any"),
        ];
        if (!isJson)
        {
            foreach ((string from, string member, string to) in links) terminal.Results.WriteLine($"{from}.{member} -> {to}");
            return;
        }

        JsonOutput.Print(terminal.Results, [.. links.Select(static link => JsonOutput.Line(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("from", link.From);
            writer.WriteString("member", link.Member);
            writer.WriteString("to", link.To);
            writer.WriteEndObject();
        }))], isArray: true);
    }
}
