using System.Text.Json;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Output;

/// <summary>Prints links with the place that they are at and the note that they lead to.</summary>
internal static class LinkOutput
{
    public static void Print(Terminal terminal, NoteWorkspace workspace, IEnumerable<VaultLink> links, bool isJson)
    {
        if (isJson)
        {
            string[] lines = [.. links.Select(link => JsonOutput.Line(writer => Write(writer, link, workspace.Vault.Resolve(link))))];
            JsonOutput.Print(terminal.Results, lines, isArray: true);
            return;
        }

        foreach (VaultLink link in links)
        {
            terminal.Results.WriteLine($"{link.Note.Path}({link.Line},{link.Column}): {TextOf(link, workspace.Vault.Resolve(link))}");
        }
    }

    /// <summary>The link, and where it leads.</summary>
    public static string TextOf(VaultLink link, ResolvedLink resolved)
    {
        string text = link.Link.ToString();
        return resolved.Status switch
        {
            LinkStatus.Found => $"{text} -> {resolved.Path}",
            LinkStatus.Ambiguous => $"{text} -> one of {string.Join(", ", resolved.Candidates)}",
            _ => $"{text} -> nothing",
        };
    }

    public static string StatusOf(ResolvedLink resolved) => resolved.Status switch
    {
        LinkStatus.Found => "found",
        LinkStatus.Ambiguous => "ambiguous",
        _ => "unresolved",
    };

    private static void Write(Utf8JsonWriter writer, VaultLink link, ResolvedLink resolved)
    {
        writer.WriteStartObject();
        writer.WriteString("path", link.Note.Path);
        writer.WriteNumber("line", link.Line);
        writer.WriteNumber("column", link.Column);
        writer.WriteString("target", link.Link.Target);
        if (link.Link.Subpath is { } subpath) writer.WriteString("subpath", subpath);
        if (link.Link.Alias is { } alias) writer.WriteString("alias", alias);
        writer.WriteBoolean("embed", link.Link.IsEmbed);
        writer.WriteBoolean("markdown", link.IsMarkdown);
        writer.WriteString("status", StatusOf(resolved));
        if (resolved.Path is { } path) writer.WriteString("to", path);
        writer.WriteStartArray("candidates");
        foreach (string candidate in resolved.Candidates) writer.WriteStringValue(candidate);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
