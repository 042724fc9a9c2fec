using System.Globalization;
using System.Text;
using NoteSdk.Files.Saving;
using NoteSdk.Notes.Codec.Queries;
using NoteSdk.Notes.Records;
using NoteSdk.Notes.Schemas;

namespace NoteSdk;

/// <summary>
/// A note whose schema was loaded at run time: its members by name, with the same values as a generated record, except that generated types are represented by
/// <see cref="EnumValue"/>, <see cref="Link"/> and <see cref="ItemValue"/>. It is immutable, and equal to another note of an equal schema with equal members.
/// </summary>
/// <remarks>Safe for several threads, as <see cref="NoteRecord"/> says.</remarks>
public sealed record SchemaNote : NoteRecord
{
    /// <summary>By the numbers of the members. The slots of queries stay unused: the base record keeps them.</summary>
    private object?[] _values;

    internal SchemaNote(NoteSchema schema, object?[] values)
    {
        Schema = schema;
        _values = new object?[values.Length];
        for (int i = 0; i < values.Length; i++) Put(i, values[i]);
    }

    internal SchemaNote(NoteSchema schema, NoteReader note)
    {
        Schema = schema;
        _values = new object?[schema.Members.Count];
        for (int i = 0; i < _values.Length; i++) Put(i, schema.Members[i].ReadValue(note));
    }

    /// <summary>Gets the schema that the note was read by.</summary>
    public NoteSchema Schema { get; }

    /// <summary>Gets how tasks and queries name the note; null if the schema has no handle.</summary>
    public string? Handle => Schema.Layout.Handle is null ? null : GetHandle();

    internal override NoteType Type => Schema;

    /// <summary>The value of a member.</summary>
    /// <param name="member">The member's name in C#, such as <c>ContactInformation.Role</c>.</param>
    /// <exception cref="ArgumentException">The note type has no such member.</exception>
    public object? this[string member] => ValueAt(Schema.IndexOf(member));

    /// <summary>The same note with another value of a member, as <c>note with { … }</c> does for a generated record.</summary>
    /// <param name="member">The member's name in C#, such as <c>ContactInformation.Role</c>.</param>
    /// <param name="value">The value, of the member's type.</param>
    /// <exception cref="ArgumentException">The note type has no such member, or the value is of another type.</exception>
    public SchemaNote With(string member, object? value)
    {
        int index = Schema.IndexOf(member);
        object? accepted = Schema.Accept(index, value);
        SchemaNote copy = this with { };
        copy._values = [.. _values];
        copy.Put(index, accepted);
        return copy;
    }

    /// <inheritdoc cref="Note{TSelf}.WithCurrentNames()"/>
    public SchemaNote WithCurrentNames()
    {
        SchemaNote copy = this with { };
        copy.UseCurrentNames();
        return copy;
    }

    /// <inheritdoc cref="Note{TSelf}.WithClock(TimeProvider)"/>
    public SchemaNote WithClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return (SchemaNote)MadeBy(clock);
    }

    /// <inheritdoc cref="Note{TSelf}.Without(string)"/>
    public SchemaNote Without(string key) => (SchemaNote)WithoutKey(key);

    /// <inheritdoc cref="Note{TSelf}.TrySave()"/>
    public SaveResult<SchemaNote> TrySave() => NoteMerge.TrySave(this, NoteFile.Default, Schema.Read);

    /// <summary>Whether two notes are of equal schemas and have equal members. What they were read from is ignored.</summary>
    public bool Equals(SchemaNote? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || !Schema.Model.Equals(other.Schema.Model)) return false;
        for (int i = 0; i < _values.Length; i++)
        {
            if (!Equals(ValueAt(i), other.ValueAt(i))) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Schema.Name);
        for (int i = 0; i < _values.Length; i++) hash.Add(ValueAt(i));
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    protected override void WriteMembers(NoteWriter note)
    {
        for (int i = 0; i < _values.Length; i++) Schema.Members[i].SetValue(note, ValueAt(i));
    }

    /// <inheritdoc/>
    protected override string? GetDerivedText(string name)
    {
        int index = Schema.FindDerivedText(name);
        return index >= 0 ? (string?)ValueAt(index) : name == "handle" ? Handle : null;
    }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{Schema.Members[i].Name} = {ValueAt(i)}");
        }

        return _values.Length > 0;
    }

    private static Member<DataviewQuery?>? QueryOf(NoteTypeMember member) => member is DataviewMember ? (Member<DataviewQuery?>)member : null;

    private object? ValueAt(int index) => QueryOf(Schema.Members[index]) is { } query ? GetQuery(query)
        : ReferenceEquals(_values[index], SchemaMember.FromText) ? GetDefault(Schema.Members[index])
        : _values[index];

    private void Put(int index, object? value)
    {
        if (QueryOf(Schema.Members[index]) is { } query) SetQuery(query, (DataviewQuery?)value);
        else _values[index] = value;
    }
}
