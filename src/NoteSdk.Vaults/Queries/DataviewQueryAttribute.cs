namespace NoteSdk;

/// <summary>
/// Says that a text, or each text of a collection, is a Dataview query. The compiler then checks each constant that is given to the parameter, the field, the
/// property or the constant, as it checks the queries of the project's schemas: the page <c>schemas/DIAGNOSTICS.md</c> of the package lists what is reported.
/// Of a generic method with one type argument, such as <see cref="Vault.Query{T}(string, NoteRecord, CancellationToken)"/>, it takes the notes of that record
/// for those that count.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
public sealed class DataviewQueryAttribute : Attribute;
