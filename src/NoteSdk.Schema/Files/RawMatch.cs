using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Files;

/// <summary>The content of <c>match</c>: where notes without a type belong to the schema's type.</summary>
/// <param name="Folders">Paths in the vault with <c>/</c>.</param>
/// <param name="Tags">Tags without <c>#</c>.</param>
internal sealed record RawMatch(EquatableArray<Located> Folders, EquatableArray<Located> Tags);
