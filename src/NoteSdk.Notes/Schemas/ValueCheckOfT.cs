namespace NoteSdk.Notes.Schemas;

/// <summary>Checks whether an object is a value of a CLR type.</summary>
internal class ValueCheck<T> : ValueCheck
    where T : notnull
{
    public sealed override string TypeName(bool isList) => ClrNames.Of(isList ? typeof(NoteList<T>) : typeof(T));

    public sealed override object? Accept(object? value, string path, bool isOptional) => value switch
    {
        T found => AcceptOne(found, path),
        null when isOptional => null,
        _ => throw Wrong(path, TypeName(isList: false) + (isOptional ? " or null" : ""), value),
    };

    public sealed override object AcceptList(object? value, string path)
    {
        if (value is not NoteList<T> list) throw Wrong(path, TypeName(isList: true), value);
        T[] accepted = new T[list.Count];
        for (int i = 0; i < accepted.Length; i++)
        {
            string item = $"{path}[{i}]";
            accepted[i] = list[i] is { } found ? AcceptOne(found, item) : throw Wrong(item, TypeName(isList: false), null);
        }

        return new NoteList<T>(accepted);
    }

    public sealed override object ListOf(IEnumerable<object> values) => new NoteList<T>([.. values.Cast<T>()]);

    /// <summary>A value of the CLR type in the form in which a note keeps it, for types of which not all values are valid for the schema's type.</summary>
    private protected virtual T AcceptOne(T value, string path) => value;
}
