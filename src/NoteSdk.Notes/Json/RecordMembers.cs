using System.Text;
using NoteSdk.Notes.Json;

namespace NoteSdk.Generated;

/// <summary>Prints records. For generated code.</summary>
public static class RecordMembers
{
    /// <summary>Prints a record's members as the compiler does, but by the invariant culture, whatever the machine's culture is.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <param name="builder">Where they are printed.</param>
    /// <param name="record">The record.</param>
    /// <returns>Whether there were any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="record"/> is null.</exception>
    public static bool Print<T>(StringBuilder builder, T record)
        where T : class, IRecord<T>
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(record);
        IReadOnlyList<RecordMember> members = RecordMembers<T>.All;
        object?[] values = RecordMembers<T>.ValuesOf(record);
        for (int i = 0; i < values.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(members[i].Name).Append(" = ").Append(RecordMember.GetText(values[i]));
        }

        return values.Length > 0;
    }
}
