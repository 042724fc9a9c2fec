using NoteSdk.Fuzz.Choosing;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>A member with one value.</summary>
internal sealed class ValueProbe<T, TValue>(string name, Func<T, TValue> get, Func<T, TValue, T> set, Func<Choices, TValue> make) : Probe<T>(name)
{
    public override Edit<T> Edit(T note, Choices choices)
    {
        TValue old = get(note);
        TValue value = make(choices);
        return new Edit<T>(Name, Report.Quote(value), EditShape.Set, -1, 0, false, n => set(n, value), n => set(n, old), n => AreEqual(get(n), value), n => AreEqual(get(n), old), old is null);
    }

    // Two URIs are equal by what they mean; a note holds one text.
    private static bool AreEqual(TValue a, TValue b) => a is Uri x && b is Uri y ? x.OriginalString == y.OriginalString : EqualityComparer<TValue>.Default.Equals(a, b);
}
