using System.Text;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Formats;

namespace NoteSdk.Notes.Shapes;

/// <summary>
/// The format of a list in the item of a list of mappings. Its text has the form of <see cref="ItemTexts"/>. Items that cannot be read are not in the list.
/// </summary>
internal sealed class ListFormat<T>(ValueFormat<T> format) : ValueFormat<NoteList<T>>, IListFormat
{
    public override string Expected => "a list";

    public string ExpectedItem => format.Expected;

    internal override bool IsText => format.IsText;

    internal override NoteList<T> Missing => [];

    public bool CanReadItem(ReadOnlySpan<byte> text) => format.CanRead(text);

    public NoteFinding? InspectItem(ReadOnlySpan<byte> text, ILinkCheck? links) => format.Inspect(text, links);

    internal override bool TryRead(ReadOnlySpan<byte> text, out NoteList<T> value)
    {
        value = [.. Items(ItemTexts.Split(text)).Select(item => item.Value)];
        return true;
    }

    internal override string Write(NoteList<T> value)
    {
        RefuseNull(value);
        return ItemTexts.Join(value.Select(format.Write));
    }

    /// <summary>Unchanged values keep their texts, changed ones keep the form of their old texts.</summary>
    internal override string Rewrite(NoteList<T> value, string oldText)
    {
        RefuseNull(value);
        List<(string Text, T Value)> old = Items(ItemTexts.Split(oldText));
        string[] texts = new string[value.Count];
        int beside = 0;
        foreach ((ListStepKind kind, int from, int to) in ListAlignment.Align(old.Count, value.Count, (i, j) => format.AreEqual(old[i].Value, value[j])))
        {
            if (from >= 0) beside = from;
            if (to < 0) continue;
            texts[to] = kind switch
            {
                ListStepKind.Insert => old.Count == 0 ? format.Write(value[to]) : format.WriteBeside(value[to], old[beside].Text),
                ListStepKind.Change => format.Rewrite(value[to], old[from].Text),
                _ => old[from].Text,
            };
        }

        return ItemTexts.Join(texts);
    }

    internal override bool AreEqual(NoteList<T> a, NoteList<T> b)
    {
        if (a is null || b is null || a.Count != b.Count) return ReferenceEquals(a, b);
        for (int i = 0; i < a.Count; i++)
        {
            if (!format.AreEqual(a[i], b[i])) return false;
        }

        return true;
    }

    private static void RefuseNull(NoteList<T> value)
    {
        if (value.Any(item => item is null)) throw new NoteWriteException("a list and its items are never null; an empty list is []");
    }

    private List<(string Text, T Value)> Items(List<string> texts)
    {
        List<(string Text, T Value)> items = [];
        foreach (string text in texts)
        {
            if (format.TryRead(Encoding.UTF8.GetBytes(text), out T value)) items.Add((text, value));
        }

        return items;
    }
}
