using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Files;

/// <summary>A type as written in a schema file.</summary>
/// <param name="Syntax">What was read.</param>
/// <param name="NameSpan">The place of the type's name.</param>
/// <param name="ArgumentSpan">The place of the name in parentheses; the same as <paramref name="NameSpan"/> where there is none.</param>
internal sealed record RawType(TypeSyntax Syntax, SourceSpan NameSpan, SourceSpan ArgumentSpan);
