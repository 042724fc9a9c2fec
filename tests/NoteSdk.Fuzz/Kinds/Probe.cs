using NoteSdk.Fuzz.Choosing;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>A member of a note type as the laws see it: what sets it, and values for it.</summary>
/// <typeparam name="T">The record of the note.</typeparam>
internal abstract class Probe<T>(string name)
{
    public string Name { get; } = name;

    /// <summary>An edit of this member in a note.</summary>
    public abstract Edit<T> Edit(T note, Choices choices);

    /// <summary>A member with one value.</summary>
    public static Probe<T> Of<TValue>(string name, Func<T, TValue> get, Func<T, TValue, T> set, Func<Choices, TValue> make) =>
        new ValueProbe<T, TValue>(name, get, set, make);

    /// <summary>A member with a list.</summary>
    public static Probe<T> List<TItem>(string name, Func<T, NoteList<TItem>> get, Func<T, NoteList<TItem>, T> set, Func<Choices, TItem> make) =>
        new ListProbe<T, TItem>(name, get, set, make);
}
