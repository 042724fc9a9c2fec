namespace NoteSdk.Schema.Tests;

/// <summary>Patterns that stand in each other's way, and holes without an end.</summary>
internal static class PatternMistakes
{
    private const string Enums = "enums: {Mood: {Good: [\"+\", good], Fine: [\"++\"]}, Sign: {Plus: [\"+\", plus]}}\n";

    public static readonly Mistake[] All =
    [
        new("A general pattern before a special one", Patterns("\"{text}\", «\"{date:date}: {text}\"»"),
            "NOTE032: The pattern '{text}' in line 4 reads every line of this one, such as '2026-01-31: x', so this one reads nothing; put this one before it"),
        new("A remark after the pattern without it", Patterns("\"{date:date}: {s}\", «\"{date:date}: {s} (via {via})\"»"),
            "NOTE032: The pattern '{date:date}: {s}' in line 4 reads every line of this one, such as '2026-01-31: x (via x)', so this one reads nothing; put this one before it"),
        new("A text that ends where a date does not", Patterns("\"{a}-{b}\", «\"{date:date} {text}\"»"),
            "NOTE032: The pattern '{a}-{b}' in line 4 reads every line of this one, such as '2026-01-31 x', so this one reads nothing; put this one before it"),
        new("A spelling after its enum", Patterns("\"{sign:Sign} {text}\", «\"+ {text}\"»"),
            "NOTE032: The pattern '{sign:Sign} {text}' in line 4 reads every line of this one, such as '+ x', so this one reads nothing; put this one before it"),
        new("An enum after all of its spellings", Patterns("\"+ {text}\", \"plus {text}\", «\"{sign:Sign} {text}\"»"),
            "NOTE032: The pattern '+ {text}' in line 4 reads every line of this one, such as '+ x', so this one reads nothing; leave one of the two out, or give them different texts"),
        new("Two patterns that read the same lines", Patterns("\"{a:text}: {b}\", «\"{c}: {d:email}\"»"),
            "NOTE032: The pattern '{a:text}: {b}' in line 4 reads every line of this one, such as 'x: x', so this one reads nothing; leave one of the two out, or give them different texts"),
        new("Whole numbers after numbers", Patterns("\"{a:number}\", «\"{b:int}\"»"),
            "NOTE032: The pattern '{a:number}' in line 4 reads every line of this one, such as '1', so this one reads nothing; put this one before it"),
        new("A footer that reads all", "type: x\nfooter:\n  - \"{a}\"\n  - «\"*{b:date}*\"»\n",
            "NOTE032: The pattern '{a}' in line 3 reads every line of this one, such as '*2026-01-31*', so this one reads nothing; put this one before it"),
        new("Two patterns behind a general one, both told", Patterns("\"{text}\", «\"{date:date}\"», «\"{n:int} pages\"»"),
            "NOTE032: The pattern '{text}' in line 4 reads every line of this one, such as '2026-01-31', so this one reads nothing; put this one before it",
            "NOTE032: The pattern '{text}' in line 4 reads every line of this one, such as '1 pages', so this one reads nothing; put this one before it"),
        new("A URL before a colon", Patterns("\"{«url:url»}:{text}\""),
            "NOTE033: The hole 'url' cannot be told from the text after it: in 'https://example.org:x' it takes 'https' instead of 'https://example.org'; let a blank follow it, or a text that is in no URL"),
        new("A number before a digit", Patterns("\"{«n:int»}0 {text}\""),
            "NOTE033: The hole 'n' cannot be told from the text after it: in '10 x' it takes '10' instead of '1'; let a text follow it that does not begin with a digit"),
        new("A spelling that another goes on from", Patterns("\"{«mood:Mood»}+ {text}\""),
            "NOTE033: The hole 'mood' cannot be told from the text after it: in '++ x' it takes '++' instead of '+'; let a text follow it that no spelling of the enum goes on with"),
        new("A hole without an end in a footer", "type: x\nfooter: [\"*{«n:int»}0*\"]\n",
            "NOTE033: The hole 'n' cannot be told from the text after it: in '*10*' it takes '10' instead of '1'; let a text follow it that does not begin with a digit"),
        new("A pattern whose written form another reads", Patterns("\"+ {text}\", «\"{sign:Sign} {text}\"»"),
            "NOTE034: The pattern '+ {text}' in line 4 reads what this one writes, such as '+ x', so no item of this form can be written; leave one of the two out, or give them different texts"),
        new("Too many patterns in a list", Patterns(string.Join(", ", Enumerable.Range(0, 34).Select(static i => i == 32 ? "«\"a32\"»" : $"\"a{i}\""))),
            "NOTE002: The schema is too large: a list has 34 patterns, and it may have 32"),
    ];

    private static string Patterns(string patterns) => $"type: x\n{Enums}sections:\n  A: {{list: Item, patterns: [{patterns}]}}\n";
}
