namespace NoteSdk.Dql.Syntax;

/// <summary>What a link leads to, in the order of the names, by which links are compared.</summary>
internal enum LinkKind
{
    Block,
    File,
    Header,
}
