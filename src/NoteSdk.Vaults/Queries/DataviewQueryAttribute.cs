namespace NoteSdk;

/// <summary>
/// Marks a text, or each text of a collection, as a Dataview query. The compiler then checks each constant that is passed to the parameter, the field, the
/// property or the constant, as it checks the queries of the project's schemas: the page <c>schemas/DIAGNOSTICS.md</c> of the package lists what is reported.
/// For a generic method with one type argument, such as <see cref="Vault.Query{T}(string, NoteRecord, CancellationToken)"/>, it checks the query against notes
/// of that record; <c>this</c> is a note of the type of the argument for a parameter <c>origin</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
public sealed class DataviewQueryAttribute : Attribute;
