using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Resolving;

/// <summary>A C# type that a file declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What it is, for messages: <c>the record of the section 'Profile'</c>.</param>
/// <param name="Span">The place that gives the name.</param>
/// <param name="Shared">The enum, or the record of items: another file may declare an equal one. Null for types that only one file can declare.</param>
/// <param name="Advice">How to give it another name.</param>
internal sealed record DeclaredType(string Name, string What, SourceSpan Span, object? Shared, string Advice)
{
    /// <summary>The namespace of a type that only one file can declare; null for the project's namespace.</summary>
    public string? Namespace { get; init; }

    /// <summary>The full name, which must be unique.</summary>
    public string FullName => NameIn(Namespace, Name);

    /// <summary>Whether it is the record of a note.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether members may be missing from it because of another mistake, so that it must not be compared with another declaration.</summary>
    public bool IsFaulty { get; init; }

    public static string NameIn(string? space, string name) => space is null ? name : $"{space}.{name}";
}
