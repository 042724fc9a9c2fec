namespace NoteSdk.Schema.Tests;

/// <summary>Texts with holes, and patterns.</summary>
internal static class TextMistakes
{
    public static readonly Mistake[] All =
    [
        new("A hole that is not closed", "type: x\nheading: \"a «{»title\"\n", "NOTE015: '{' '}' '{{'"),
        new("A brace that closes nothing", "type: x\nheading: 'it''s a«}»'\n", "NOTE015: '}' '}}'"),
        new("An empty hole", "type: x\nheading: \"\\u0041 {« »}\"\n", "NOTE015: '{title}'"),
        new("An unknown change of a value", "type: x\nfrontmatter: {title: text}\nheading: \"{title|«kebab»}\"\n",
            "NOTE015: '|kebab' '|pascal'"),
        new("A hole for no field", "type: x\nheading: \"{«titel»}\"\nfrontmatter: {title: text}\n", "NOTE016: 'titel' 'title'"),
        new("A hole for a date", "type: x\nheading: \"{«due»}\"\nfrontmatter: {due: date}\n", "NOTE016: 'due' 'date'"),
        new("A handle in itself", "type: x\nhandle: \"{«handle»}\"\n", "NOTE016: 'handle' '{title}'"),
        new("A hole in a query, told in its line", "type: x\nfrontmatter: {title: text}\nsections:\n  A:\n    dataview: |\n      TASK\n      WHERE contains(text, \"{«titel»}\")\n",
            "NOTE016: 'titel' 'title'"),
        new("A hole in a folded query, told at the whole", "type: x\nsections:\n  A:\n    dataview: «>\n      TASK\n      WHERE {title}»\n",
            "NOTE016: 'title'"),
        new("A parent's heading whose field gets another type", "type: x\nextends: note\nfrontmatter:\n  «title»: date\n",
            "NOTE016: 'title' 'date'"),
        new("A pattern that is a mapping", Patterns("«{text}»"), "NOTE005:"),
        new("An empty pattern", Patterns("'« »'"), "NOTE017: '{date:date}: {summary}'"),
        new("A pattern of two lines", Patterns("\"a{b}«\\n»\""), "NOTE017:"),
        new("A pattern with a blank before it", Patterns("\"« »{b}\""), "NOTE017:"),
        new("Two holes that touch", Patterns("\"{a}{«b»}\""), "NOTE017: 'a' 'b'"),
        new("A number that touches a text", Patterns("\"{a:int}{«b»}\""), "NOTE017: 'a' 'b'"),
        new("A hole twice in a pattern", Patterns("\"{a} - {«a»}\""), "NOTE017: 'a'"),
        new("A hole without a name", Patterns("\"a {«:date»}\""), "NOTE017: '{summary}' '{due:date}'"),
        new("A hole with a change", Patterns("\"{«a|pascal»}\""), "NOTE017: '|'"),
        new("A list in a hole", Patterns("\"{a:«list text»}\""), "NOTE017: 'list'"),
        new("A required hole", Patterns("\"{a:«text!»}\""), "NOTE017: '!'"),
        new("A hole of an unknown type", Patterns("\"{a:«daet»}: {b:link(«meting»)}\""), "NOTE010: 'daet' 'date'", "NOTE011: 'meting' 'meeting'"),
        new("A hole of two types", Patterns("\"{a:date}: {b}\", \"{«a»} {b}\""), "NOTE018: 'a' 'text' 'date'"),
        new("Two patterns of one form", Patterns("\"{a}: {b}\", «\"{c}: {d}\"»"), "NOTE019:"),
        new("A footer of one form twice", "type: x\nfooter:\n  - \"*{a:date}*\"\n  - «\"*{b:date}*\"»\n", "NOTE019:"),
        new("A footer that is a text", "type: x\nfooter: «a»\n", "NOTE005: 'a'"),
    ];

    private static string Patterns(string patterns) => $"type: x\nsections:\n  A: {{list: Item, patterns: [{patterns}]}}\n";
}
