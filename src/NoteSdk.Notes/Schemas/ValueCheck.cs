namespace NoteSdk.Notes.Schemas;

/// <summary>Checks whether an object is a value of a schema's type, as the compiler does for generated code.</summary>
internal abstract class ValueCheck
{
    /// <summary>The C# type of one value or of a list of them, for messages.</summary>
    public abstract string TypeName(bool isList);

    /// <summary>The value in the form in which a note keeps it.</summary>
    /// <param name="value">Any object.</param>
    /// <param name="path">The member, for messages, such as <c>RecentContext[0].Date</c>.</param>
    /// <param name="isOptional">Whether null is a value too.</param>
    /// <exception cref="ArgumentException">The object is not such a value.</exception>
    public abstract object? Accept(object? value, string path, bool isOptional);

    /// <summary>The list in the form in which a note keeps it.</summary>
    /// <exception cref="ArgumentException">The object is not a list of such values.</exception>
    public abstract object AcceptList(object? value, string path);

    /// <summary>Makes a list of values that are of the type.</summary>
    public abstract object ListOf(IEnumerable<object> values);

    private protected static ArgumentException Wrong(string path, string expected, object? value) =>
        new($"{path} takes a value of type {expected}, but {(value is null ? "null" : "one of type " + ClrNames.Of(value.GetType()))} was given.",
            nameof(value));
}
