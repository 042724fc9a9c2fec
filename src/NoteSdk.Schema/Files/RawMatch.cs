using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Files;

/// <summary>What <c>match</c> says: where notes without a type of their own belong to the schema's.</summary>
/// <param name="Folders">Paths in the vault with <c>/</c>.</param>
/// <param name="Tags">Tags without <c>#</c>.</param>
internal sealed record RawMatch(EquatableArray<Located> Folders, EquatableArray<Located> Tags);
