namespace NoteSdk.Schema.Tests;

/// <summary>Old names, and texts from the file's name.</summary>
internal static class OldNameMistakes
{
    public static readonly Mistake[] All =
    [
        new("An old name that is another field", "type: x\nfrontmatter:\n  a: text\n  b: {type: text, was: [«a»]}\n",
            "NOTE030: The old name 'a' of the field 'b' is the current name of another field; leave it out here, or change the other"),
        new("An old name that is the current one", "type: x\nfrontmatter:\n  b: {type: text, was: [«b»]}\n",
            "NOTE030: The old name 'b' of the field 'b' is its current name; leave it out here, or change the other"),
        new("An old name of two sections", "type: x\nsections:\n  A: {list: text, was: [C]}\n  B: {list: text, was: [D, «C»]}\n",
            "NOTE030: The old name 'C' of the section 'B' is an old name of the section 'A', too; leave it out here, or change the other"),
        new("An old name twice", "type: x\nsections:\n  A: {labels: {L: {type: text, was: [M, «M»]}}}\n",
            "NOTE030: The old name 'M' of the label 'L' is in the list already; leave it out here, or change the other"),
        new("Old names of rows and columns", "type: x\nsections:\n  A: {table: [F, V], rows: {R: text, S: {type: text, was: [«R»]}}}\n  B: {list: Item, table: {C: text, D: {type: text, was: [«C»]}}}\n",
            "NOTE030: The old name 'R' of the row 'S' is the current name of another row; leave it out here, or change the other",
            "NOTE030: The old name 'C' of the column 'D' is the current name of another column; leave it out here, or change the other"),
        new("An old name that is the type's key", "type: x\nfrontmatter:\n  a: {type: text, was: [«type»]}\n",
            "NOTE030: The old name 'type' of the field 'a' is the key that says of what type a note is; leave it out here, or change the other"),
        new("An old name that a parent has", "type: x\nextends: note\nfrontmatter:\n  name: {type: text, was: [«title»]}\n",
            "NOTE030: The old name 'title' of the field 'name' is the current name of another field; leave it out here, or change the other"),
        new("Old names of keys of mappings", "type: x\nfrontmatter:\n  a: {was: [«d»], map: {b: text, c: {type: text, was: [«b»]}}}\n  d: {list: Item, map: {e: text, f: {type: text, was: [«e»]}}}\n",
            "NOTE030: The old name 'd' of the field 'a' is the current name of another field; leave it out here, or change the other",
            "NOTE030: The old name 'b' of the field 'c' is the current name of another field; leave it out here, or change the other",
            "NOTE030: The old name 'e' of the field 'f' is the current name of another field; leave it out here, or change the other"),
        new("A mapping from a file's name", "type: x\nfrontmatter:\n  a: {«map»: {b: text}, from: filename}\n",
            "NOTE029: The field 'a' has both 'from' and 'map'; the name of a file is one text, and no mapping"),
        new("A key of a mapping from a file's name", "type: x\nfrontmatter:\n  a: {map: {b: {type: text, «from»: filename}}}\n",
            "NOTE006: Unknown key 'from' in the field 'b'; known: type, map, list, default, empty, as, was, description"),
        new("An old name that is no list", "type: x\nfrontmatter:\n  a: {type: text, was: «b»}\n", "NOTE005: Expected a list of old names, such as [Phone number], found the text 'b'"),
        new("An old name of two lines", "type: x\nsections:\n  A: {list: text, was: [«\"a\\nb\"»]}\n", "NOTE008: 'a b' cannot be used as a heading; expected one line of text, without blanks at its ends"),
        new("A misspelled key of old names", "type: x\nfrontmatter:\n  a: {type: text, «wos»: [b]}\n", "NOTE006: Unknown key 'wos' in the field 'a'; did you mean 'was'?"),
        new("A date from a file's name", "type: x\nfrontmatter:\n  a: {type: date, from: «filename»}\n",
            "NOTE031: The field 'a' cannot come from the file's name: it is of type 'date', and a file's name is text; write 'type: text'"),
        new("A list from a file's name", "type: x\nfrontmatter:\n  a: {type: list text, from: «filename»}\n",
            "NOTE031: The field 'a' cannot come from the file's name: it is of type 'list text', and a file's name is text; write 'type: text'"),
        new("A default beside a file's name", "type: x\nfrontmatter:\n  a: {type: text, default: b, from: «filename»}\n",
            "NOTE031: The field 'a' cannot come from the file's name: it has a default, too; keep one of them"),
        new("A text from elsewhere", "type: x\nfrontmatter:\n  a: {type: text, from: «path»}\n",
            "NOTE008: 'path' cannot be used as 'from'; expected 'filename', the one place besides the frontmatter that a value comes from"),
        new("A row from a file's name", "type: x\nsections:\n  A: {labels: {L: {type: text, «from»: filename}}}\n",
            "NOTE006: Unknown key 'from' in the label 'L'; known: type, list, default, as, was, description"),
    ];
}
