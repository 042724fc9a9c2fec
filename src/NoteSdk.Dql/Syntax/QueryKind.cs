namespace NoteSdk.Schema.Queries;

/// <summary>The kinds of query.</summary>
internal enum QueryKind
{
    List,
    Table,
    Task,
    Calendar,
}
