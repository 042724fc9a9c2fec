using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Canvases;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Splices;
using NoteSdk.Documents.Text;

namespace NoteSdk.Vaults.Moving;

/// <summary>Updates the cards of a canvas after a move: the paths of files, and the links in texts. Nothing else in its JSON changes.</summary>
internal static class CanvasMove
{
    /// <summary>Whether a file is a canvas.</summary>
    public static bool IsCanvas(string path) => path.EndsWith(".canvas", StringComparison.OrdinalIgnoreCase);

    /// <summary>The updated canvas; null if nothing changes. A canvas that cannot be read stays as it is, and the check of the vault reports it.</summary>
    /// <param name="canvas">The canvas, with its new path.</param>
    /// <param name="from">Its current path.</param>
    /// <param name="links">Finds the new form of links.</param>
    /// <exception cref="NoteWriteException">A link cannot be written.</exception>
    public static VaultAttachment? Edit(VaultAttachment canvas, string from, LinkMove links)
    {
        List<CanvasString> strings;
        try
        {
            strings = CanvasReader.Read(canvas.Bytes);
        }
        catch (JsonException)
        {
            return null;
        }

        SpliceList splices = new();
        bool isMoved = false;
        foreach (CanvasString one in strings)
        {
            CanvasText text = CanvasText.Read(canvas.Bytes, one.Start, one.End);
            switch (one.Kind)
            {
                case CanvasStringKind.Path:
                    isMoved = links.IsPathOfFile(Encoding.UTF8.GetString(text.Bytes));
                    if (isMoved) splices.Add(one.Start, one.End, CanvasText.Write(Encoding.UTF8.GetBytes(links.NewPath)));
                    break;
                case CanvasStringKind.Subpath when isMoved && text.Bytes is [(byte)'#', .. var subpath]:
                    if (links.SubpathOf(Encoding.UTF8.GetString(subpath)) is { } followed)
                    {
                        splices.Add(text.OffsetOf(1), one.End, CanvasText.Write(Encoding.UTF8.GetBytes(followed)));
                    }
                    break;
                case CanvasStringKind.Text:
                    AddLinks(splices, canvas, text, from, links);
                    break;
            }
        }

        return splices.Count == 0 ? null : canvas with { Bytes = MoveEdits.Apply(splices, canvas.Bytes, canvas.Path) };
    }

    private static void AddLinks(SpliceList splices, VaultAttachment canvas, CanvasText text, string from, LinkMove links)
    {
        OutlineLink[] all = NoteOutline.Read(text.Bytes).Links;
        SpliceList edits = new();
        foreach (OutlineLink link in all)
        {
            bool canFollow = links.TryFind(text.Bytes, link, from, canvas.Path, out LinkChange change)
                && LinkWriter.Write(edits, text.Bytes, link, change, isSingleQuoted: false);
            if (!canFollow) throw Refuse(canvas, text, link, links.PathOf(link, from));
        }

        if (edits.Count == 0) return;
        Splice[] ordered = edits.Ordered();
        if (!SpliceList.TryApply(text.Bytes, ordered, out byte[]? edited, out (Splice First, Splice Second)? overlap))
        {
            OutlineLink at = Array.FindLast(all, link => link.Start <= overlap.Value.Second.Start);
            throw Refuse(canvas, text, at, links.PathOf(at, from));
        }

        OutlineLink[] now = NoteOutline.Read(edited).Links;
        for (int i = 0; i < all.Length; i++)
        {
            if (i >= now.Length || !links.IsKept(all[i], from, now[i], canvas.Path)) throw Refuse(canvas, text, all[i], links.PathOf(all[i], from));
        }

        foreach (Splice edit in ordered) splices.Add(text.OffsetOf(edit.Start), text.OffsetOf(edit.End), CanvasText.Write(edit.Bytes));
    }

    private static NoteWriteException Refuse(VaultAttachment canvas, CanvasText text, in OutlineLink link, string path)
    {
        LineTable lines = new();
        lines.Scan(canvas.Bytes);
        (int line, int column) = new DiagnosticSink(canvas.Bytes, lines, canvas.Path).Position(text.OffsetOf(link.Start));
        return new NoteWriteException(
            $"{canvas.Path}({line},{column}): the link to '{link.Target}' cannot be made to lead to '{path}', so nothing was moved. A link cannot hold "
                + "'[', ']', '|', '#' or '^'; rename the folder that does.",
            member: null, canvas.Path, line, column);
    }
}
