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
        new("Today as a time", "type: x\nfrontmatter:\n  a: {type: time, default: «today»}\n", "NOTE013: 'today' 'time'"),
        new("Now of a single value as a list", "type: x\nfrontmatter:\n  a: {type: date, default: «[now]»}\n", "NOTE013: 'a list' 'date'"),
        new("Now beside another value", "type: x\nfrontmatter:\n  a: {type: list date, default: [2026-01-01, «now»]}\n", "NOTE013: 'now' 'list date'"),
        new("Now of a row", "type: x\nsections:\n  A: {table: [F, V], rows: {R: {type: date, default: «now»}}}\n",
            "NOTE013: 'now' 'date' 'today' 'now' 'from'"),
        new("Now of a key", "type: x\nfrontmatter:\n  a: {map: {b: {type: date, default: «today»}}}\n", "NOTE013: 'today' 'date' 'today' 'now' 'from'"),
        new("Now of a nested section", "type: x\nsections:\n  A: {sections: {B: {csv: date, default: «now»}}}\n", "NOTE013: 'now' 'list date' 'today' 'now' 'from'"),
        new("A date from a text", "type: x\nfrontmatter:\n  a: {type: date, default: {from: «\"{now|YYYY}\"»}}\n", "NOTE013: '{now|YYYY}' 'date' 'today' 'now' 'from'"),
        new("A number from a text", "type: x\nfrontmatter:\n  a: {type: int, default: {from: «\"{now|YYYY}\"»}}\n", "NOTE013: '{now|YYYY}' 'int' 'from'"),
        new("A link from a text that is none", "type: x\nfrontmatter:\n  a: {type: link, default: {from: «\"{now|YYYY}\"»}}\n", "NOTE013: '{now|YYYY}' 'link'"),
        new("A tag from a text with a blank", "type: x\nfrontmatter:\n  a: {type: tag, default: {from: «\"a {today}\"»}}\n", "NOTE013: 'a {today}' 'tag' '#'"),
        new("A default with another key", "type: x\nfrontmatter:\n  a: {type: text, default: «{text: b}»}\n", "NOTE005: 'default' '{from: \"{now|YYYYMMDD}\"}'"),
        new("A default with two keys", "type: x\nfrontmatter:\n  a: {type: text, default: «{from: b, to: c}»}\n", "NOTE005: 'default' '{from: \"{now|YYYYMMDD}\"}'"),
        new("A default from a list", "type: x\nfrontmatter:\n  a: {type: text, default: {from: «[b]»}}\n", "NOTE005:"),
        new("A default from an unknown field", "type: x\nfrontmatter:\n  title: text\n  a: {type: text, default: {from: \"{«titel»}\"}}\n", "NOTE016: 'titel' 'title'"),
        new("A default from itself", "type: x\nfrontmatter:\n  a: {type: text, default: {from: \"{«a»}b\"}}\n", "NOTE016: 'a' 'now' 'today' 'uuid'"),
        new("Two defaults from each other",
            "type: x\nfrontmatter:\n  a: {type: text, default: {from: \"{«b»}\"}}\n  b: {type: text, default: {from: \"{«a»}\"}}\n",
            "NOTE016: 'b' 'now' 'today' 'uuid'", "NOTE016: 'a' 'now' 'today' 'uuid'"),
        new("A default from the handle", "type: x\nfrontmatter:\n  title: text\n  a: {type: text, default: {from: \"{«handle»}\"}}\nhandle: \"@{title}\"\n",
            "NOTE016: 'handle'"),
        new("A default from a date", "type: x\nfrontmatter:\n  day: date\n  a: {type: text, default: {from: \"{«day»}\"}}\n", "NOTE016: 'day' 'date'"),
        new("A default with a format of no clock", "type: x\nfrontmatter:\n  t: text\n  a: {type: text, default: {from: \"{t|«YYYY»}\"}}\n", "NOTE015: '|YYYY' '|pascal'"),
        new("A default with a wrong token", "type: x\nfrontmatter:\n  a: {type: text, default: {from: \"{now|YYYY-«DDDo»}\"}}\n", "NOTE015: 'DDDo'"),
        new("A default with an open bracket", "type: x\nfrontmatter:\n  a: {type: text, default: {from: \"{now|YYYY«[W»}\"}}\n", "NOTE015: '[' ']' '[week] ww'"),
        new("A default with an open brace", "type: x\nfrontmatter:\n  a: {type: text, default: {from: \"«{»now\"}}\n", "NOTE015: '{' '}' '{{'"),
        new("A heading with the clock", "type: x\nfrontmatter: {title: text}\nheading: \"{«now»}\"\n", "NOTE016: 'now'"),
    ];
}
