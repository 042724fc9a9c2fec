namespace NoteSdk.Schema.Tests;

/// <summary>Files that are no YAML, or YAML that no schema needs.</summary>
internal static class YamlMistakes
{
    public static readonly Mistake[] All =
    [
        new("A text in quotes that does not end",
            "type: x\nheading: «\"abc\n»",
            "NOTE001: This is not valid YAML: while scanning a quoted scalar, found unexpected end of stream"),
        new("A colon in a text without quotes",
            "type: x\nfolder: a«:» b\n",
            "NOTE001: This is not valid YAML: while scanning a plain scalar value, found invalid mapping"),
        new("An at sign without quotes",
            "type: x\nhandle: «@»abc\n",
            "NOTE001: This is not valid YAML: while scanning for the next token, found character that cannot start any token"),
        new("A tab as indentation",
            "type: x\nfrontmatter:\n«\t»title: text\n",
            "NOTE001: This is not valid YAML: while scanning a mapping, found invalid tab as indentation"),
        new("A mapping in braces that does not end",
            "type: x\nfrontmatter: «{»title: text\nfolder: X\n",
            "NOTE001: This is not valid YAML: this bracket is not closed, or a ',' is missing after it"),
        new("A control character",
            "type: x\nfolder: a«\0»b\n",
            "NOTE001: This is not valid YAML: the control character U+0000 is not allowed in YAML; delete it"),
        new("A second document",
            "type: x\n«---»\ntype: y\n",
            "NOTE001: This is not valid YAML: a schema file holds one document; delete the '---' and what follows, or move it to a file of its own"),
        new("Mistakes before a syntax error are told as well",
            "type: x\n«foldre»: X\nhandle: «@»abc\n",
            "NOTE006: Unknown key 'foldre' in the schema; did you mean 'folder'?",
            "NOTE001: This is not valid YAML: while scanning for the next token, found character that cannot start any token"),
        new("Values nested too deep",
            "type: x\nfolder: " + new string('[', 31) + "«»[",
            "NOTE002: The schema is too large: values may be nested 32 deep"),
        new("An alias",
            "type: x\nfrontmatter:\n  a: &t text\n  b: «*t»\n",
            "NOTE003: The alias '*t' is not allowed in a schema: write the value out"),
        new("A tag where the mark of a required field was meant",
            "type: x\nfrontmatter:\n  a: «!date»\n",
            "NOTE003: The tag '!date' is not allowed in a schema: leave it out; `!` for required follows the type, as in `date!`"),
        new("A key twice",
            "type: x\nfrontmatter:\n  a: text\n  «a»: date\n",
            "NOTE004: The key 'a' is here a second time, after line 3: keep one of the two"),
        new("A mapping as a key",
            "type: x\n? «[a]»\n: b\n",
            "NOTE005: Expected a text as the key, found a list"),
    ];
}
