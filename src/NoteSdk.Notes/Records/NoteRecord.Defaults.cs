using System.ComponentModel;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk;

/// <content>What new notes get by the clock, and by their own values.</content>
public abstract partial record NoteRecord
{
    private NoteBirth? _birth;

    /// <summary>The moment that stamped members are written with; null for their own values. A copy of the record has none.</summary>
    private NoteBirth? _stamp;

    /// <summary>When the note was made: once it has been asked for, always the same.</summary>
    private NoteBirth Birth => _birth ?? Interlocked.CompareExchange(ref _birth, new NoteBirth(TimeProvider.System), null) ?? _birth;

    /// <summary>The value of a property: the one that was set, or else the schema's for a new note. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T GetOrDefault<T>(Given<T> given, Member<T> member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return given.TryGet(out T value) ? value : (T)GetDefault(member)!;
    }

    /// <summary>The schema's value of a member for a new note.</summary>
    private protected object? GetDefault(NoteTypeMember member) => member.Default is { } text ? member.ReadText(text.Expand(this, Birth)) : null;

    /// <summary>The record, whose values by the clock are those of another clock if it is a new note.</summary>
    internal NoteRecord MadeBy(TimeProvider clock)
    {
        if (_source is not null || !Type.Layout.HasDefaultTexts) return this;
        NoteRecord copy = this with { };
        copy._birth = new NoteBirth(clock);
        return copy;
    }

    /// <summary>
    /// The record as a vault saves it: with the moment in its stamped members, if it is new, or anything else in it changes.
    /// </summary>
    internal NoteRecord StampedBy(TimeProvider clock)
    {
        if (!Type.Layout.HasStamps || !ChangesMoreThanStamps()) return this;
        NoteRecord copy = this with { };
        copy._stamp = new NoteBirth(clock);
        return copy;
    }

    private bool ChangesMoreThanStamps()
    {
        if (_source is not { } source) return true;
        if (ReferenceEquals(GetBytes(source), source.Bytes)) return false;
        if (!ReferenceEquals(source.Start, source.Bytes) || source.AsRead is not { } read) return true;
        object?[] before = ValuesOf(read);
        object?[] after = ValuesOf(this);
        bool changesStamps = false;
        for (int i = 0; i < before.Length; i++)
        {
            if (Equals(before[i], after[i])) continue;
            if (Type.Layout.Members[i].Stamp is null) return true;
            changesStamps = true;
        }

        // Names alone can change, too.
        return !changesStamps;
    }

    private static bool HaveSameDefaults(NoteRecord a, NoteRecord b)
    {
        NoteLayout layout = a.Type.Layout;
        if (!layout.HasDefaultTexts) return true;
        object?[] left = ValuesOf(a);
        object?[] right = ValuesOf(b);
        for (int i = 0; i < left.Length; i++)
        {
            if (layout.Members[i].Default is not null && !Equals(left[i], right[i])) return false;
        }

        return true;
    }

    private static object?[] ValuesOf(NoteRecord record)
    {
        ValueRecorder values = new(record.Type.Layout.Members.Count);
        record.HandTo(values);
        return values.Values;
    }
}
