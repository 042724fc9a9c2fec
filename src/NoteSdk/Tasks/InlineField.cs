namespace NoteSdk.Tasks;

/// <summary>A Dataview inline field, <c>[name:: value]</c> or <c>(name:: value)</c>, in a text. All offsets are UTF-16 units.</summary>
/// <param name="Start">The opening bracket.</param>
/// <param name="End">After the closing bracket.</param>
/// <param name="Name">The name, without blanks around it.</param>
/// <param name="ValueStart">The value's first unit, blanks left out.</param>
/// <param name="ValueEnd">After the value's last unit, blanks left out.</param>
internal readonly record struct InlineField(int Start, int End, string Name, int ValueStart, int ValueEnd);
