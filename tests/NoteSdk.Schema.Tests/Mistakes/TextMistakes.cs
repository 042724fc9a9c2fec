namespace NoteSdk.Schema.Tests;

/// <summary>Texts with holes, and patterns.</summary>
internal static class TextMistakes
{
    public static readonly Mistake[] All =
    [
        new("A hole that is not closed", "type: x\nheading: \"a «{»title\"\n", "NOTE015: The text cannot be read: this '{' is not closed; add a '}', or write '{{' for a brace in the text"),
        new("A brace that closes nothing", "type: x\nheading: 'it''s a«}»'\n", "NOTE015: The text cannot be read: this '}' closes nothing; write '}}' for a brace in the text"),
        new("An empty hole", "type: x\nheading: \"\\u0041 {« »}\"\n", "NOTE015: The text cannot be read: the hole is empty; name a text field in it, as in '{title}'"),
        new("An unknown change of a value", "type: x\nfrontmatter: {title: text}\nheading: \"{title|«kebab»}\"\n",
            "NOTE015: The text cannot be read: there is no '|kebab'; the one way to change a value is '|pascal'"),
        new("A hole for no field", "type: x\nheading: \"{«titel»}\"\nfrontmatter: {title: text}\n", "NOTE016: The hole 'titel' names no field of the frontmatter; did you mean 'title'?"),
        new("A hole for a date", "type: x\nheading: \"{«due»}\"\nfrontmatter: {due: date}\n", "NOTE016: The hole 'due' names a field of type 'date'; a hole takes a single text, email or tag"),
        new("A handle in itself", "type: x\nhandle: \"{«handle»}\"\n", "NOTE016: The hole 'handle' names the handle itself; name a text field, as in '{title}'"),
        new("A hole in a query, told in its line", "type: x\nfrontmatter: {title: text}\nsections:\n  A:\n    dataview: |\n      TASK\n      WHERE contains(text, \"{«titel»}\")\n",
            "NOTE016: The hole 'titel' names no field of the frontmatter; did you mean 'title'?"),
        new("A hole in a folded query, told at the whole", "type: x\nsections:\n  A:\n    dataview: «>\n      TASK\n      WHERE {title}»\n",
            "NOTE016: The hole 'title' names no field of the frontmatter; there is none"),
        new("A parent's heading whose field gets another type", "type: x\nextends: note\nfrontmatter:\n  «title»: date\n",
            "NOTE016: The hole 'title' names a field of type 'date'; a hole takes a single text, email or tag"),
        new("A pattern that is a mapping", Patterns("«{text}»"), "NOTE005: Expected a pattern in quotes, such as \"{date:date}: {summary}\", found a mapping; if it is a text, put it in quotes: \"{text}\""),
        new("An empty pattern", Patterns("'« »'"), "NOTE017: The pattern cannot be read: the pattern is empty; write the form of one line, as in '{date:date}: {summary}'"),
        new("A pattern of two lines", Patterns("\"a{b}«\\n»\""), "NOTE017: The pattern cannot be read: a pattern is one line; leave out the line break"),
        new("A pattern with a blank before it", Patterns("\"« »{b}\""), "NOTE017: The pattern cannot be read: leave out the blank at the end: Markdown does not keep it"),
        new("Two holes that touch", Patterns("\"{a}{«b»}\""), "NOTE017: The pattern cannot be read: nothing stands between 'a' and 'b', so a line does not tell where one ends; put a text between them"),
        new("A number that touches a text", Patterns("\"{a:int}{«b»}\""), "NOTE017: The pattern cannot be read: nothing stands between 'a' and 'b', so a line does not tell where one ends; put a text between them"),
        new("A hole twice in a pattern", Patterns("\"{a} - {«a»}\""), "NOTE017: The pattern cannot be read: the pattern has the hole 'a' twice; name each hole once"),
        new("A hole without a name", Patterns("\"a {«:date»}\""), "NOTE017: The pattern cannot be read: the hole has no name; write one with a letter in it, as in '{summary}' or '{due:date}'"),
        new("A hole with a change", Patterns("\"{«a|pascal»}\""), "NOTE017: The pattern cannot be read: a pattern's hole takes a value as it is; leave out the '|'"),
        new("A list in a hole", Patterns("\"{a:«list text»}\""), "NOTE017: The pattern cannot be read: a hole takes one value; leave out 'list'"),
        new("A required hole", Patterns("\"{a:«text!»}\""), "NOTE017: The pattern cannot be read: leave out the '!': a hole that every pattern has is required anyway"),
        new("A hole of an unknown type", Patterns("\"{a:«daet»}: {b:link(«meting»)}\""), "NOTE010: Unknown type 'daet'; did you mean 'date'?", "NOTE011: No schema describes notes of type 'meting'; did you mean 'meeting'?"),
        new("A hole of two types", Patterns("\"{a:date}: {b}\", \"{«a»} {b}\""), "NOTE018: The hole 'a' is 'text' here but 'date' in line 3; give it one type in all patterns of the list"),
        new("Two patterns of one form", Patterns("\"{a}: {b}\", «\"{c}: {d}\"»"), "NOTE019: The pattern in line 3 reads the same lines, so this one is never reached; remove it"),
        new("A footer of one form twice", "type: x\nfooter:\n  - \"*{a:date}*\"\n  - «\"*{b:date}*\"»\n", "NOTE019: The pattern in line 3 reads the same lines, so this one is never reached; remove it"),
        new("A footer that is a text", "type: x\nfooter: «a»\n", "NOTE005: Expected a list of patterns, such as [\"*Last updated: {updated:date}*\"], found the text 'a'"),
    ];

    private static string Patterns(string patterns) => $"type: x\nsections:\n  A: {{list: Item, patterns: [{patterns}]}}\n";
}
