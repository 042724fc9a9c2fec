namespace NoteSdk.Schema.Tests;

/// <summary>Old names, and texts from the file's name.</summary>
internal static class OldNameMistakes
{
    public static readonly Mistake[] All =
    [
        new("An old name that is another field", "type: x\nfrontmatter:\n  a: text\n  b: {type: text, was: [«a»]}\n",
            "NOTE030: 'a' 'b'"),
        new("An old name that is the current one", "type: x\nfrontmatter:\n  b: {type: text, was: [«b»]}\n",
            "NOTE030: 'b' 'b'"),
        new("An old name of two sections", "type: x\nsections:\n  A: {list: text, was: [C]}\n  B: {list: text, was: [D, «C»]}\n",
            "NOTE030: 'C' 'B' 'A'"),
        new("An old name twice", "type: x\nsections:\n  A: {labels: {L: {type: text, was: [M, «M»]}}}\n",
            "NOTE030: 'M' 'L'"),
        new("Old names of rows and columns", "type: x\nsections:\n  A: {table: [F, V], rows: {R: text, S: {type: text, was: [«R»]}}}\n  B: {list: Item, table: {C: text, D: {type: text, was: [«C»]}}}\n",
            "NOTE030: 'R' 'S'",
            "NOTE030: 'C' 'D'"),
        new("An old name that is the type's key", "type: x\nfrontmatter:\n  a: {type: text, was: [«type»]}\n",
            "NOTE030: 'type' 'a'"),
        new("An old name that a parent has", "type: x\nextends: note\nfrontmatter:\n  name: {type: text, was: [«title»]}\n",
            "NOTE030: 'title' 'name'"),
        new("Old names of keys of mappings", "type: x\nfrontmatter:\n  a: {was: [«d»], map: {b: text, c: {type: text, was: [«b»]}}}\n  d: {list: Item, map: {e: text, f: {type: text, was: [«e»]}}}\n",
            "NOTE030: 'd' 'a'",
            "NOTE030: 'b' 'c'",
            "NOTE030: 'e' 'f'"),
        new("A mapping from a file's name", "type: x\nfrontmatter:\n  a: {«map»: {b: text}, from: filename}\n",
            "NOTE029: 'a' 'from' 'map'"),
        new("A key of a mapping from a file's name", "type: x\nfrontmatter:\n  a: {map: {b: {type: text, «from»: filename}}}\n",
            "NOTE006: 'from' 'b'"),
        new("An old name that is no list", "type: x\nfrontmatter:\n  a: {type: text, was: «b»}\n", "NOTE005: 'b'"),
        new("An old name of two lines", "type: x\nsections:\n  A: {list: text, was: [«\"a\\nb\"»]}\n", "NOTE008: 'a b'"),
        new("A misspelled key of old names", "type: x\nfrontmatter:\n  a: {type: text, «wos»: [b]}\n", "NOTE006: 'wos' 'a' 'was'"),
        new("A date from a file's name", "type: x\nfrontmatter:\n  a: {type: date, from: «filename»}\n",
            "NOTE031: 'a' 'date' 'type: text'"),
        new("A list from a file's name", "type: x\nfrontmatter:\n  a: {type: list text, from: «filename»}\n",
            "NOTE031: 'a' 'list text' 'type: text'"),
        new("A default beside a file's name", "type: x\nfrontmatter:\n  a: {type: text, default: b, from: «filename»}\n",
            "NOTE031: 'a'"),
        new("A text from elsewhere", "type: x\nfrontmatter:\n  a: {type: text, from: «path»}\n",
            "NOTE008: 'path' 'from' 'filename'"),
        new("A row from a file's name", "type: x\nsections:\n  A: {labels: {L: {type: text, «from»: filename}}}\n",
            "NOTE006: 'from' 'L'"),
    ];
}
