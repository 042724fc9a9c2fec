namespace NoteSdk.Dql.Syntax;

/// <summary>A piece of a query's text, in UTF-16 units; the end is exclusive.</summary>
internal readonly record struct QuerySpan(int Start, int End)
{
    public int Length => End - Start;
}
