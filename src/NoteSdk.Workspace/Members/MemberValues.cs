using System.Collections;
using NoteSdk.Notes.Schemas;

namespace NoteSdk.Workspace.Members;

/// <summary>The values of members as lists of objects, whether the member is a list or not.</summary>
internal static class MemberValues
{
    private const int MostNamed = 10;

    /// <summary>The record of a note that has a schema.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static SchemaNote Require(VaultNote note) => note.Read() as SchemaNote ?? throw NoType(note.Path);

    public static InvalidOperationException NoType(string path) =>
        new($"The note '{path}' is of no type that the vault has a schema of, so it has no members. Give its frontmatter a 'type', or add a schema.");

    /// <summary>The value of a text, of a list the item.</summary>
    /// <exception cref="ArgumentException">The text is not such a value.</exception>
    public static object Parse(SchemaMember member, string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return member.Text.Read(text) ?? throw new ArgumentException($"{name}: '{text}' is wrong: the value must be {member.Text.Expected}.", nameof(text));
    }

    /// <summary>The index of the first item with the value of a text.</summary>
    /// <exception cref="ArgumentException">The text is not a value, or no item has it.</exception>
    public static int IndexOf(SchemaMember member, string name, List<object> items, string text)
    {
        // An item of a record is found by its text too, which names all its members.
        object value = Parse(member, name, text);
        int index = items.FindIndex(item => item.Equals(value));
        if (index < 0) index = items.FindIndex(item => member.Text.Write(item) == text);
        if (index >= 0) return index;
        string has = items.Count == 0 ? "it is empty" : $"it has {string.Join(", ", items.Select(item => $"'{member.Text.Write(item)}'").Take(MostNamed))}";
        throw new ArgumentException($"{name} has no item '{text}'; {has}.", nameof(text));
    }

    public static IEnumerable<object> ItemsOf(SchemaMember member, object? value)
    {
        if (value is null) return [];
        return member.Model.Type.IsList ? ((IEnumerable)value).Cast<object>() : [value];
    }
}
