namespace NoteSdk;

/// <summary>A value of an enum that only its schema knows: what the generated enum is where the schema is known when the program is compiled.</summary>
/// <param name="Name">The member's name in C#, such as <c>OnHold</c>.</param>
public readonly record struct EnumValue(string Name)
{
    /// <summary>The member's name.</summary>
    public override string ToString() => Name;
}
