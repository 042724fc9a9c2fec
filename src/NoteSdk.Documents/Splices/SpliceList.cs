using System.Diagnostics.CodeAnalysis;

namespace NoteSdk.Documents.Splices;

/// <summary>The replacements that turn the note that was read into the edited note.</summary>
internal sealed class SpliceList
{
    private readonly List<Splice> _splices = [];

    public int Count => _splices.Count;

    public void Add(int start, int end, byte[] bytes, object? owner = null) => _splices.Add(new Splice(start, end, bytes) { Owner = owner });

    /// <summary>Whether anything between two offsets is replaced or inserted.</summary>
    public bool Touches(int start, int end) => _splices.Exists(splice => splice.Start <= end && splice.End >= start);

    /// <summary>Whether a text is in what is inserted, or in what is taken out of a note.</summary>
    public bool Has(ReadOnlySpan<byte> text, ReadOnlySpan<byte> note)
    {
        foreach (Splice splice in _splices)
        {
            if (splice.Bytes.AsSpan().IndexOf(text) >= 0 || note[splice.Start..splice.End].IndexOf(text) >= 0) return true;
        }

        return false;
    }

    /// <summary>The bytes that were inserted last at an offset; empty if there are none.</summary>
    public ReadOnlySpan<byte> LastAt(int offset)
    {
        int last = _splices.FindLastIndex(splice => splice.Start == offset && splice.End == offset);
        return last < 0 ? [] : _splices[last].Bytes;
    }

    /// <summary>
    /// The replacements in the order of the note. Insertions at the same place keep the order in which they were added, and come before a replacement that
    /// starts there.
    /// </summary>
    public Splice[] Ordered() =>
        _splices.Count < 2 ? [.. _splices] : [.. _splices.OrderBy(splice => splice.Start).ThenBy(splice => splice.End > splice.Start)];

    /// <summary>Applies replacements to a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="ordered">The replacements in the order of the note.</param>
    /// <param name="edited">The edited note; null if two replacements overlap.</param>
    /// <param name="overlap">The first two that overlap; null if none do.</param>
    public static bool TryApply(
        ReadOnlySpan<byte> note,
        Splice[] ordered,
        [NotNullWhen(true)] out byte[]? edited,
        [NotNullWhen(false)] out (Splice First, Splice Second)? overlap)
    {
        overlap = FindOverlap(ordered);
        edited = overlap is null ? Join(note, ordered) : null;
        return edited is not null;
    }

    private static (Splice First, Splice Second)? FindOverlap(Splice[] ordered)
    {
        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Start < ordered[i - 1].End) return (ordered[i - 1], ordered[i]);
        }

        return null;
    }

    private static byte[] Join(ReadOnlySpan<byte> note, Splice[] ordered)
    {
        int length = note.Length;
        foreach (Splice splice in ordered)
        {
            length += splice.Bytes.Length - (splice.End - splice.Start);
        }

        byte[] result = GC.AllocateUninitializedArray<byte>(length);
        int from = 0;
        int to = 0;
        foreach (Splice splice in ordered)
        {
            note[from..splice.Start].CopyTo(result.AsSpan(to));
            to += splice.Start - from;
            splice.Bytes.CopyTo(result.AsSpan(to));
            to += splice.Bytes.Length;
            from = splice.End;
        }

        note[from..].CopyTo(result.AsSpan(to));
        return result;
    }
}
