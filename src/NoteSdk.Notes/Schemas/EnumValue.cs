namespace NoteSdk;

/// <summary>
/// A value of an enum of a schema that is loaded at run time; if the schema is known when the program is compiled, there is a generated enum instead.
/// </summary>
/// <param name="Name">The member's name in C#, such as <c>OnHold</c>.</param>
public readonly record struct EnumValue(string Name)
{
    /// <summary>The member's name.</summary>
    public override string ToString() => Name;
}
