namespace NoteSdk.Schema.Tests;

/// <summary>Patterns that stand in each other's way, and holes without an end.</summary>
internal static class PatternMistakes
{
    private const string Enums = "enums: {Mood: {Good: [\"+\", good], Fine: [\"++\"]}, Sign: {Plus: [\"+\", plus]}}\n";

    public static readonly Mistake[] All =
    [
        new("A general pattern before a special one", Patterns("\"{text}\", «\"{date:date}: {text}\"»"),
            "NOTE032: '{text}' '2026-01-31: x'"),
        new("A remark after the pattern without it", Patterns("\"{date:date}: {s}\", «\"{date:date}: {s} (via {via})\"»"),
            "NOTE032: '{date:date}: {s}' '2026-01-31: x (via x)'"),
        new("A text that ends where a date does not", Patterns("\"{a}-{b}\", «\"{date:date} {text}\"»"),
            "NOTE032: '{a}-{b}' '2026-01-31 x'"),
        new("A spelling after its enum", Patterns("\"{sign:Sign} {text}\", «\"+ {text}\"»"),
            "NOTE032: '{sign:Sign} {text}' '+ x'"),
        new("An enum after all of its spellings", Patterns("\"+ {text}\", \"plus {text}\", «\"{sign:Sign} {text}\"»"),
            "NOTE032: '+ {text}' '+ x'"),
        new("Two patterns that read the same lines", Patterns("\"{a:text}: {b}\", «\"{c}: {d:email}\"»"),
            "NOTE032: '{a:text}: {b}' 'x: x'"),
        new("Whole numbers after numbers", Patterns("\"{a:number}\", «\"{b:int}\"»"),
            "NOTE032: '{a:number}' '1'"),
        new("A footer that reads all", "type: x\nfooter:\n  - \"{a}\"\n  - «\"*{b:date}*\"»\n",
            "NOTE032: '{a}' '*2026-01-31*'"),
        new("Two patterns behind a general one, both told", Patterns("\"{text}\", «\"{date:date}\"», «\"{n:int} pages\"»"),
            "NOTE032: '{text}' '2026-01-31'",
            "NOTE032: '{text}' '1 pages'"),
        new("A URL before a colon", Patterns("\"{«url:url»}:{text}\""),
            "NOTE033: 'url' 'https://example.org:x' 'https' 'https://example.org'"),
        new("A number before a digit", Patterns("\"{«n:int»}0 {text}\""),
            "NOTE033: 'n' '10 x' '10' '1'"),
        new("A spelling that another goes on from", Patterns("\"{«mood:Mood»}+ {text}\""),
            "NOTE033: 'mood' '++ x' '++' '+'"),
        new("A hole without an end in a footer", "type: x\nfooter: [\"*{«n:int»}0*\"]\n",
            "NOTE033: 'n' '*10*' '10' '1'"),
        new("A pattern whose written form another reads", Patterns("\"+ {text}\", «\"{sign:Sign} {text}\"»"),
            "NOTE034: '+ {text}' '+ x'"),
        new("Too many patterns in a list", Patterns(string.Join(", ", Enumerable.Range(0, 34).Select(static i => i == 32 ? "«\"a32\"»" : $"\"a{i}\""))),
            "NOTE002:"),
    ];

    private static string Patterns(string patterns) => $"type: x\n{Enums}sections:\n  A: {{list: Item, patterns: [{patterns}]}}\n";
}
