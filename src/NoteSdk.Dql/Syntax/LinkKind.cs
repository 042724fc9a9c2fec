namespace NoteSdk.Dql.Syntax;

/// <summary>What a link leads to. In the order of their names, by which links compare.</summary>
internal enum LinkKind
{
    Block,
    File,
    Header,
}
