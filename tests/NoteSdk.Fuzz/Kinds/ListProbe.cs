using NoteSdk.Fuzz.Choosing;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>A member with a list: items come, go, change and move.</summary>
internal sealed class ListProbe<T, TItem>(string name, Func<T, NoteList<TItem>> get, Func<T, NoteList<TItem>, T> set, Func<Choices, TItem> make) : Probe<T>(name)
{
    public override Edit<T> Edit(T note, Choices choices)
    {
        NoteList<TItem> old = get(note);
        (EditShape shape, int index, NoteList<TItem> value) = Next(old, choices);
        return new Edit<T>(Name, Report.Quote(value), shape, index, old.Count, value.Distinct().Count() < value.Count, n => set(n, value), n => set(n, old), n => get(n).Equals(value), n => get(n).Equals(old), old.Count == 0);
    }

    private (EditShape Shape, int Index, NoteList<TItem> Value) Next(NoteList<TItem> old, Choices c)
    {
        int way = c.Below(9);
        int at = c.Below(Math.Max(1, old.Count));
        if (way <= 1 || old.Count == 0) return (EditShape.Insert, old.Count, old.Add(make(c)));
        return way switch
        {
            2 => (EditShape.Insert, at, old.Insert(at, make(c))),
            3 => (EditShape.Remove, at, old.RemoveAt(at)),
            4 or 5 => (EditShape.Change, at, old.SetItem(at, make(c))),
            6 => (EditShape.Many, -1, old.RemoveAt(at).Insert(c.Below(old.Count), old[at])),
            7 => (EditShape.Many, -1, c.OneIn(2) ? [] : [.. old.Reverse()]),
            _ => (EditShape.Many, -1, Mix(old, c)),
        };
    }

    private NoteList<TItem> Mix(NoteList<TItem> old, Choices c)
    {
        List<TItem> items = [];
        foreach (TItem item in old)
        {
            int way = c.Below(6);
            if (way == 1) items.Insert(c.Below(items.Count + 1), item);
            else if (way != 2) items.Add(way == 3 ? make(c) : item);
            if (way == 4) items.Add(make(c));
            if (way == 5) items.Add(item);
        }

        return [.. items];
    }
}
