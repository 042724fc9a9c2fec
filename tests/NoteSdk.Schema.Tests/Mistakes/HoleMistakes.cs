namespace NoteSdk.Schema.Tests;

/// <summary>Holes in texts that have none, told at the hole.</summary>
internal static class HoleMistakes
{
    public static readonly Mistake[] All =
    [
        new("A hole in a folder", "type: x\nfolder: \"Daily/«{day}»\"\n", Told("{day}", "a folder")),
        new("A hole with a form in a folder of by", "type: x\nby: {folder: [Ok, 'Daily/«{day|YYYY}»']}\n",
            Told("{day|YYYY}", "a folder")),
        new("A hole in a heading", "type: x\nsections:\n  \"«{day:date}»\": {list: text}\n", Told("{day:date}", "a section's heading")),
        new("Two holes in a heading of a section within a section", "type: x\nsections:\n  A:\n    sections:\n      '«{a}» and «{b}»': {list: text}\n", Told("{a}", "a section's heading"), Told("{b}", "a section's heading")),
        new("A hole in braces of another program", "type: x\nsections:\n  \"{«{date}»}\": {list: text}\n", Told("{date}", "a section's heading")),
        new("A hole in a heading with escapes", "type: x\nsections:\n  «\"\\x41 {day}\"»: {list: text}\n", Told("{day}", "a section's heading")),
        new("A hole in an old heading", "type: x\nsections:\n  A: {list: text, was: [B, 'C «{day}»']}\n", Told("{day}", "a heading")),
        new("A hole in a key", "type: x\nfrontmatter:\n  \"due «{day}»\": date\n", Told("{day}", "the name of a field")),
        new("A hole in a key of a mapping", "type: x\nfrontmatter:\n  place: {map: {\"«{city}»\": text}}\n", Told("{city}", "the name of a field")),
        new("A hole in an old key", "type: x\nfrontmatter:\n  due: {type: date, was: [\"«{day}»\"]}\n", Told("{day}", "the name of a field")),
        new("A hole in a row", "type: x\nsections:\n  A: {table: [Field, Value], rows: {\"«{name}»\": text}}\n", Told("{name}", "the name of a row")),
        new("A hole in the first row of a table", "type: x\nsections:\n  A: {table: [Field, '«{title}»'], rows: {a: text}}\n", Told("{title}", "a cell of the table's first row")),
        new("A hole in a column", "type: x\nsections:\n  A: {list: Item, table: {\"«{name}»\": text}}\n", Told("{name}", "the name of a column")),
        new("A hole in a label", "type: x\nsections:\n  A: {labels: {\"Since «{day}»\": text}}\n", Told("{day}", "the name of a label")),
        new("A hole in a prompt", "type: x\nfrontmatter: {title: text}\nsections:\n  A: {prose: text, prompt: \"Who is «{title}»?\"}\n", Told("{title}", "a prompt")),
        new("A hole in a default", "type: x\nfrontmatter:\n  title: {type: text, default: \"Note of «{today}»\"}\n", Told("{today}", "a default")),
        new("A hole in a list of defaults", "type: x\nfrontmatter:\n  tags: {type: list text, default: [a, \"«{year}»\"]}\n", Told("{year}", "a default")),
        new("A hole in the default of a section", "type: x\nsections:\n  A: {prose: text, default: \"«{title}»\"}\n", Told("{title}", "a default")),
        new("A hole in a spelling", "type: x\nenums:\n  State: {A: ['«{a}»'], B: [b]}\n", Told("{a}", "a spelling of an enum")),
    ];

    private static string Told(string hole, string place) => $"NOTE043: '{hole}'";
}
