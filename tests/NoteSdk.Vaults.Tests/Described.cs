using System.Globalization;
using System.Text;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Vaults.Tests;

/// <summary>All that a vault knows, as text: two vaults with the same one answer alike.</summary>
internal static class Described
{
    public static string Of(Vault vault)
    {
        StringBuilder text = new();
        foreach (VaultNote note in vault.Notes())
        {
            Add(text, $"{note.Path} {note.Length} {note.LastWriteTimeUtc:O} {note.CreationTimeUtc:O}");
            Add(text, $"  {note.Type?.Name} | {note.Title} | {note.Handle} | {string.Join(", ", note.Aliases)} | {string.Join(", ", note.Tags)}");
            foreach (VaultLink link in note.Links) Add(text, $"  ({link.Line},{link.Column}) {link.Link} {link.IsMarkdown} -> {vault.Resolve(link).Path} {vault.Resolve(link).Status}");
            foreach (VaultLink link in vault.Backlinks(note)) Add(text, $"  <- {link.Note.Path} ({link.Line},{link.Column})");
            foreach (VaultTask task in note.Tasks) Add(text, $"  ({task.Line}) {task.Task}");
            foreach (OutlineLink link in note.Outline.Links) Add(text, $"  {link}");
            foreach (OutlineTag tag in note.Outline.Tags) Add(text, $"  {tag}");
            foreach (OutlineTask task in note.Outline.Tasks) Add(text, $"  {task}");
            foreach (OutlineHeading heading in note.Outline.Headings) Add(text, $"  {heading}");
            foreach (OutlineBlockId id in note.Outline.BlockIds) Add(text, $"  {id}");
        }

        foreach (string tag in vault.Tags()) Add(text, $"#{tag}: {string.Join(", ", vault.NotesTagged(tag))}");
        return text.ToString();
    }

    private static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
