namespace NoteSdk.Schema.Tests;

/// <summary>The keys at the top of a schema.</summary>
internal static class KeyMistakes
{
    public static readonly Mistake[] All =
    [
        new("An empty file", "«»", "NOTE007: The schema lacks 'type'; add the value that frontmatter 'type' has in these notes, as in 'type: people'"),
        new("A file of comments", "«»# nothing\n", "NOTE007: The schema lacks 'type'; add the value that frontmatter 'type' has in these notes, as in 'type: people'"),
        new("No type", "# a comment\n«»folder: X\n", "NOTE007: The schema lacks 'type'; add the value that frontmatter 'type' has in these notes, as in 'type: people'"),
        new("A list as the schema", "«- a\n- b»\n", "NOTE005: Expected a mapping of keys such as 'type: people', found a list"),
        new("A text as the schema", "«hello»\n", "NOTE005: Expected a mapping of keys such as 'type: people', found the text 'hello'"),
        new("A type with a parenthesis", "type: «a(b)»\n", "NOTE008: 'a(b)' cannot be used as a type of notes; expected letters, digits, blanks, '-', '_', '/' and '.', as in 'people'"),
        new("A type that is a list", "type: «[a, b]»\n", "NOTE005: Expected the value that frontmatter 'type' has in these notes, such as 'people', found a list"),
        new("A type without a value", "«type»:\nfolder: X\n", "NOTE005: Expected the value that frontmatter 'type' has in these notes, such as 'people', found nothing"),
        new("An unknown key", "type: x\n«sectoins»: {}\n", "NOTE006: Unknown key 'sectoins' in the schema; did you mean 'sections'?"),
        new("A key that is like no other", "type: x\n«zzzzzz»: 1\n",
            "NOTE006: Unknown key 'zzzzzz' in the schema; known: type, record, description, extends, folder, handle, heading, placeholders, enums, frontmatter, sections, footer"),
        new("A folder outside of the vault", "type: x\nfolder: «../secret»\n",
            "NOTE008: '../secret' cannot be used as a folder; expected a path inside the vault with '/' between its parts, as in 'Work/People'"),
        new("A folder from the root", "type: x\nfolder: «/etc»\n",
            "NOTE008: '/etc' cannot be used as a folder; expected a path inside the vault with '/' between its parts, as in 'Work/People'"),
        new("A folder on a drive", "type: x\nfolder: «'C:'»\n",
            "NOTE008: 'C:' cannot be used as a folder; expected a path inside the vault with '/' between its parts, as in 'Work/People'"),
        new("A heading that YAML takes for a mapping", "type: x\nheading: «{title}»\n",
            "NOTE005: Expected a text such as \"{title}\", found a mapping; if it is a text, put it in quotes: \"{title}\""),
        new("Placeholders that are no list", "type: x\nplaceholders: «_Unknown_»\n",
            "NOTE005: Expected a list of texts, such as [_Unknown_], found the text '_Unknown_'"),
        new("An empty placeholder", "type: x\nplaceholders: [a, «''»]\n",
            "NOTE008: '' cannot be used as a placeholder; expected one line of text, without blanks at its ends"),
        new("Frontmatter that is a list", "type: x\nfrontmatter:\n  «- title»\n",
            "NOTE005: Expected a mapping of keys to types, such as {title: text!}, found a list"),
        new("Enums that are a list", "type: x\nenums: «[a]»\n", "NOTE005: Expected a mapping of enums, such as {Status: [active, done]}, found a list"),
        new("An enum that is a text", "type: x\nenums:\n  Status: «active»\n",
            "NOTE005: Expected the members of an enum, such as [active, done] or {Active: [active, in progress]}, found the text 'active'"),
        new("An enum without members", "type: x\nenums:\n  «Status»: []\nfrontmatter: {a: Status}\n",
            "NOTE027: The enum 'Status' has no members; write at least one, as in [active, done]"),
        new("A spelling twice", "type: x\nenums:\n  State: {A: a, B: [b, «a»]}\n",
            "NOTE027: The enum 'State' has the spelling 'a' already, for 'A'; leave it out here"),
        new("Two members of one name in an enum", "type: x\nenums:\n  State: [on hold,\n    «on-hold»]\n",
            "NOTE027: The enum 'State' has a member 'OnHold' already, in line 3; give this one another name"),
        new("Several mistakes in one file", "«tpye»: x\n«folder»:\nfrontmatter:\n  a: «dat»\n  b: text«?»\n",
            "NOTE006: Unknown key 'tpye' in the schema; did you mean 'type'?",
            "NOTE005: Expected a folder of the vault, such as 'People', found nothing",
            "NOTE010: Unknown type 'dat'; did you mean 'date'?",
            "NOTE009: The type 'text?' cannot be used here: leave out the '?': without a '!' every type is optional"),
    ];
}
