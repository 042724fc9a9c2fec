using System.Collections;

namespace NoteSdk.Vaults.Indexing;

/// <summary>A view of notes as a list of their paths.</summary>
/// <param name="notes">The notes.</param>
internal sealed class NotePaths(IReadOnlyList<VaultNote> notes) : IReadOnlyList<string>
{
    public int Count => notes.Count;

    public string this[int index] => notes[index].Path;

    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < notes.Count; i++) yield return notes[i].Path;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
