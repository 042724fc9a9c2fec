namespace NoteSdk.Generated;

/// <summary>
/// The value of a property that has one from the schema until it is set. Any two are equal: records compare the values of their properties. For generated
/// code.
/// </summary>
/// <typeparam name="T">The type of the property.</typeparam>
/// <param name="value">The value that was set.</param>
public readonly struct Given<T>(T value) : IEquatable<Given<T>>
{
    private readonly bool _isSet = true;

    /// <summary>Gets the value if it was set.</summary>
    /// <param name="found">The value, or the default of its type.</param>
    /// <returns>Whether it was set.</returns>
    public bool TryGet(out T found)
    {
        found = value;
        return _isSet;
    }

    /// <inheritdoc/>
    public bool Equals(Given<T> other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Given<T>;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    public static bool operator ==(Given<T> left, Given<T> right) => left.Equals(right);

    /// <summary>Always false.</summary>
    public static bool operator !=(Given<T> left, Given<T> right) => !left.Equals(right);
}
