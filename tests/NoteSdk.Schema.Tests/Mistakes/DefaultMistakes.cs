namespace NoteSdk.Schema.Tests;

/// <summary>Defaults outside the frontmatter.</summary>
internal static class DefaultMistakes
{
    public static readonly Mistake[] All =
    [
        new("A default of a row", "type: x\nsections:\n  A: {table: [F, V], rows: {R: {type: date, default: «soon»}}}\n", "NOTE013: The default 'soon' is not of type 'date'; expected a date such as 2026-01-31"),
        new("A default of a label's list", "type: x\nsections:\n  A: {labels: {L: {list: int, default: [1, «two»]}}}\n", "NOTE013: The default 'two' is not of type 'list int'; expected a whole number such as 3"),
        new("A default of a column", "type: x\nsections:\n  A: {list: Item, table: {C: {type: bool, default: «yes»}}}\n", "NOTE013: The default 'yes' is not of type 'bool'; expected true or false"),
        new("A default of a list", "type: x\nsections:\n  A: {list: date, default: [2026-01-01, «soon»]}\n", "NOTE013: The default 'soon' is not of type 'list date'; expected a date such as 2026-01-31"),
        new("One default of a list", "type: x\nsections:\n  A: {csv: text, default: «a»}\n", "NOTE013: The default 'a' is not of type 'list text'; expected a list such as [a, b]"),
        new("A default of a cell with blanks", "type: x\nsections:\n  A: {table: [F, V], rows: {R: {type: text, default: «' a'»}}}\n", "NOTE013: The default 'a' is not of type 'text'; expected a text without blanks at its ends"),
        new("A default of a query", "type: x\nsections:\n  «A»: {dataview: LIST, default: a}\n", "NOTE014: The section 'A' has a 'default', but holds no plain values; leave it out, or give it to the rows, labels or columns"),
        new("A default of tasks", "type: x\nsections:\n  «A»: {list: task, default: [a]}\n", "NOTE014: The section 'A' has a 'default', but holds no plain values; leave it out, or give it to the rows, labels or columns"),
    ];
}
