namespace NoteSdk.Dql.Syntax;

/// <summary>The kinds of query.</summary>
internal enum QueryKind
{
    List,
    Table,
    Task,
    Calendar,
}
