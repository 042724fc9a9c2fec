using System.Runtime.CompilerServices;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>The dates of a task by their kinds. A kind may have a field that is no date, and then counts as set.</summary>
internal struct TaskDateSet
{
    private const int Count = TaskFieldKind.Completed - TaskFieldKind.Created + 1;

    private Values _values;
    private int _set;

    /// <summary>Gets or sets the date of a kind; null where there is none, or what stands there is none.</summary>
    public DateOnly? this[TaskFieldKind kind]
    {
        readonly get => _values[kind - TaskFieldKind.Created];
        set
        {
            _values[kind - TaskFieldKind.Created] = value;
            _set |= 1 << (int)kind;
        }
    }

    /// <summary>Whether a date of a kind was set.</summary>
    public readonly bool Has(TaskFieldKind kind) => (_set >> (int)kind & 1) != 0;

    [InlineArray(Count)]
    private struct Values
    {
        private DateOnly? _first;
    }
}
