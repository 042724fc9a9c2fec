namespace NoteSdk.Schema.Tests;

/// <summary>Defaults outside the frontmatter.</summary>
internal static class DefaultMistakes
{
    public static readonly Mistake[] All =
    [
        new("A default of a row", "type: x\nsections:\n  A: {table: [F, V], rows: {R: {type: date, default: «soon»}}}\n", "NOTE013: 'soon' 'date'"),
        new("A default of a label's list", "type: x\nsections:\n  A: {labels: {L: {list: int, default: [1, «two»]}}}\n", "NOTE013: 'two' 'list int'"),
        new("A default of a column", "type: x\nsections:\n  A: {list: Item, table: {C: {type: bool, default: «yes»}}}\n", "NOTE013: 'yes' 'bool'"),
        new("A default of a list", "type: x\nsections:\n  A: {list: date, default: [2026-01-01, «soon»]}\n", "NOTE013: 'soon' 'list date'"),
        new("One default of a list", "type: x\nsections:\n  A: {csv: text, default: «a»}\n", "NOTE013: 'a' 'list text'"),
        new("A default of a cell with blanks", "type: x\nsections:\n  A: {table: [F, V], rows: {R: {type: text, default: «' a'»}}}\n", "NOTE013: 'a' 'text'"),
        new("A default of a query", "type: x\nsections:\n  «A»: {dataview: LIST, default: a}\n", "NOTE014: 'A' 'default'"),
        new("A default of tasks", "type: x\nsections:\n  «A»: {list: task, default: [a]}\n", "NOTE014: 'A' 'default'"),
    ];
}
