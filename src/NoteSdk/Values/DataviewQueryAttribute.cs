namespace NoteSdk;

/// <summary>
/// Says that a text is a Dataview query. The compiler then checks each constant that is given to the parameter, the field, the property or the constant, as it checks the queries of
/// the project's schemas: the README lists what is told.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
public sealed class DataviewQueryAttribute : Attribute;
