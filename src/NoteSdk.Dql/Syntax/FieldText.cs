namespace NoteSdk.Dql.Syntax;

/// <summary>An inline field in a line of a note. All offsets are UTF-16 units.</summary>
/// <param name="Key">The key, trimmed.</param>
/// <param name="Value">The value, trimmed.</param>
/// <param name="Start">Where the field begins.</param>
/// <param name="ValueStart">After the two colons, or after the emoji.</param>
/// <param name="End">After the field.</param>
internal readonly record struct FieldText(string Key, string Value, int Start, int ValueStart, int End);
