namespace NoteSdk.Documents.Frontmatter;

/// <summary>Why a text could not be read as YAML.</summary>
/// <param name="Offset">Where: a byte offset into the note.</param>
/// <param name="Message">What was expected.</param>
/// <param name="Kind">What kind of fault it is.</param>
internal readonly record struct YamlRefusal(int Offset, string Message, RefusalKind Kind);
