using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Canvases;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Text;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Checking;

/// <summary>
/// Finds what is wrong with the canvases of a vault: unreadable ones, cards of missing files, and links in texts that lead nowhere.
/// </summary>
/// <param name="index">The vault's files.</param>
internal sealed class CanvasCheck(VaultIndex index)
{
    /// <summary>The diagnostics of one canvas, in the order of lines.</summary>
    public NoteList<NoteDiagnostic> Run(string path, byte[] canvas)
    {
        LineTable lines = new();
        lines.Scan(canvas);
        DiagnosticSink diagnostics = new(canvas, lines, path);
        try
        {
            foreach (CanvasString one in CanvasReader.Read(canvas)) Check(path, canvas, one, diagnostics);
        }
        catch (JsonException e)
        {
            int line = (int)Math.Min(e.LineNumber ?? 0, Math.Max(0, lines.Count - 1));
            int offset = lines.Count == 0 ? 0 : (int)Math.Min(lines.Start(line) + (e.BytePositionInLine ?? 0), canvas.Length);
            diagnostics.Report(NoteRules.BadCanvas, offset, Reason(e));
        }

        return diagnostics.ToList();
    }

    private void Check(string path, byte[] canvas, CanvasString one, DiagnosticSink diagnostics)
    {
        if (diagnostics.IsFull) return;
        CanvasText text = CanvasText.Read(canvas, one.Start, one.End);
        if (one.Kind == CanvasStringKind.Path && MissingFile(Encoding.UTF8.GetString(text.Bytes)) is { } missing)
        {
            diagnostics.Report(NoteRules.BrokenCard, one.Start, missing);
        }
        if (one.Kind != CanvasStringKind.Text) return;
        foreach (OutlineLink link in NoteOutline.Read(text.Bytes).Links)
        {
            if (link.Target.Length > 0 && !LeadsSomewhere(link.Target, path))
            {
                diagnostics.Report(NoteRules.BrokenLink, text.OffsetOf(link.Start), link.Target, "Correct its target, or create the note");
            }
        }
    }

    /// <summary>The path of a card if there is no such file.</summary>
    private string? MissingFile(string file) =>
        file.Length > 0 && !index.Files(VaultPath.LinkKey(VaultPath.NameOf(file))).Any(path => VaultPath.AreSame(path, file)) ? file : null;

    private bool LeadsSomewhere(string target, string from) => LinkResolver.FindFirst(index, target, from) is not null;

    /// <summary>The first sentence, without the position, which the diagnostic has itself.</summary>
    private static string Reason(JsonException e) => e.Message.Split(" LineNumber:")[0].TrimEnd('.');
}
