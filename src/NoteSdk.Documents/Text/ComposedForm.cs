using System.Text;

namespace NoteSdk.Documents.Text;

/// <summary>
/// The composed form of texts, NFC (Unicode Standard Annex 15). Some systems store file names in the decomposed form. It does not need ICU, so that names
/// are the same in programs that are built without it (<c>InvariantGlobalization</c>).
/// </summary>
internal static class ComposedForm
{
    private const char FirstSuspect = '\u0300';

    /// <summary>The text in the composed form; the same string if it already is. Lone halves of surrogate pairs stay.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstSuspect - 1)) || !Composition.Known.IsSuspect(text)) return text;
        List<int> characters = Decompose(text);
        Order(characters);
        string composed = Compose(characters);
        return composed == text ? text : composed;
    }

    private static List<int> Decompose(string text)
    {
        List<int> characters = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            bool isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            Add(isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]);
            if (isPair) at++;
        }

        return characters;

        void Add(int character)
        {
            // Only the first part can be composed itself, and the nesting is only a few levels deep.
            Stack<int>? after = null;
            while (Composition.Known.TryGetParts(character, out (int First, int Second) parts))
            {
                if (parts.Second != 0) (after ??= new Stack<int>()).Push(parts.Second);
                character = parts.First;
            }

            characters.Add(character);
            while (after?.TryPop(out int next) == true) characters.Add(next);
        }
    }

    /// <summary>Sorts the marks on each character by their classes; marks of the same class keep their order.</summary>
    private static void Order(List<int> characters)
    {
        for (int start = 0; start < characters.Count; start++)
        {
            int end = start;
            while (end < characters.Count && Composition.Known.ClassOf(characters[end]) > 0) end++;
            if (end - start > 1)
            {
                int[] marks = [.. characters[start..end].OrderBy(Composition.Known.ClassOf)];
                for (int i = 0; i < marks.Length; i++) characters[start + i] = marks[i];
            }

            start = Math.Max(start, end);
        }
    }

    private static string Compose(List<int> characters)
    {
        List<int> composed = new(characters.Count);
        int starter = -1;
        int last = 0;
        foreach (int character in characters)
        {
            int its = Composition.Known.ClassOf(character);

            // A mark of the same class, or of a later one, blocks a character from the one before it.
            bool isFree = starter >= 0 && (composed.Count == starter + 1 || last < its);
            int whole = isFree ? Composition.Known.WholeOf(composed[starter], character) : 0;
            if (whole != 0)
            {
                composed[starter] = whole;
                continue;
            }

            if (its == 0) starter = composed.Count;
            last = its;
            composed.Add(character);
        }

        StringBuilder text = new(composed.Count);
        foreach (int character in composed)
        {
            if (!Rune.TryCreate(character, out Rune rune)) text.Append((char)character);
            else text.Append(rune);
        }

        return text.ToString();
    }
}
