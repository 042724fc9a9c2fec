using System.Text;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>
/// Edits of a list whose items are separated by commas: a YAML flow sequence, or a paragraph. New items are separated like their neighbours.
/// </summary>
internal static class InlineListEdits
{
    private const string UsualSeparator = ", ";

    /// <param name="edits">Receives the edits.</param>
    /// <param name="items">The existing items.</param>
    /// <param name="steps">What happens to them.</param>
    /// <param name="emptyAt">Where the first item goes when there is none.</param>
    /// <param name="textOf">Gets the text of a step as the note has it, given the item whose form it takes, or -1.</param>
    public static void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, int emptyAt, Func<ListStep, int, string> textOf)
    {
        if (items.Length == 0)
        {
            edits.Insert(emptyAt, string.Join(UsualSeparator, steps.Select(step => textOf(step, -1))));
            return;
        }

        int anchor = -1;
        HashSet<int> removed = [];
        foreach (ListStep step in steps)
        {
            switch (step.Kind)
            {
                case ListStepKind.Keep:
                    anchor = step.Item;
                    break;
                case ListStepKind.Change:
                    anchor = step.Item;
                    edits.Replace(items[anchor].Start, items[anchor].End, textOf(step, anchor));
                    break;
                case ListStepKind.Remove:
                    removed.Add(step.Item);
                    break;
                case ListStepKind.Move:
                    removed.Add(step.Item);
                    ReadOnlySpan<byte> moved = edits.Note.Text[items[step.Item].Start..items[step.Item].End];
                    string separator = SeparatorAt(edits.Note, items, anchor);
                    edits.InsertBytes(anchor < 0 ? items[0].Start : items[anchor].End, anchor < 0 ? "" : separator, moved, anchor < 0 ? separator : "");
                    break;
                default:
                    Insert(edits, items, anchor, textOf(step, Math.Max(anchor, 0)));
                    break;
            }
        }

        Remove(edits, items, removed);
    }

    private static void Insert(EditWriter edits, RawItem[] items, int anchor, string text)
    {
        string separator = SeparatorAt(edits.Note, items, anchor);
        if (anchor < 0) edits.Insert(items[0].Start, text + separator);
        else edits.Insert(items[anchor].End, separator + text);
    }

    /// <summary>What separates the items at a place: the comma with the blanks and newlines around it.</summary>
    private static string SeparatorAt(NoteReader note, RawItem[] items, int anchor)
    {
        int first = Math.Clamp(anchor, 0, Math.Max(0, items.Length - 2));
        if (first + 1 >= items.Length) return UsualSeparator;
        ReadOnlySpan<byte> between = note.Text[items[first].End..items[first + 1].Start];
        return between.Trim(" \t\r\n"u8).SequenceEqual(","u8) ? Newlines.Normalize(Encoding.UTF8.GetString(between)) : UsualSeparator;
    }

    private static void Remove(EditWriter edits, RawItem[] items, HashSet<int> removed)
    {
        for (int first = 0; first < items.Length; first++)
        {
            if (!removed.Contains(first)) continue;
            int last = first;
            while (removed.Contains(last + 1)) last++;
            if (last + 1 < items.Length) edits.Delete(items[first].Start, items[last + 1].Start);
            else edits.Delete(first > 0 ? items[first - 1].End : items[first].Start, items[last].End);
            first = last;
        }
    }
}
