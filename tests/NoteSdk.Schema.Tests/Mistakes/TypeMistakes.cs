namespace NoteSdk.Schema.Tests;

/// <summary>Types and defaults.</summary>
internal static class TypeMistakes
{
    public static readonly Mistake[] All =
    [
        new("An unknown type", Field("«dat»"), "NOTE010: Unknown type 'dat'; did you mean 'date'?"),
        new("A type of another language", Field("«string»!"), "NOTE010: Unknown type 'string'; did you mean 'text'?"),
        new("A type in the wrong case", Field("list «Tag»"), "NOTE010: Unknown type 'Tag'; did you mean 'tag'?"),
        new("An enum of another schema, misspelled", Field("«Prioritty»"), "NOTE010: Unknown type 'Prioritty'; did you mean 'Priority'?"),
        new("A type of notes where a link was meant", Field("«people»!"), "NOTE010: Unknown type 'people'; did you mean 'link(people)'?"),
        new("A task in the frontmatter", Field("«task»"), "NOTE010: Unknown type 'task'; tasks are the items of a section, as in '{list: task}'"),
        new("A link to a type of notes that there is not", Field("list link(«peple»)"), "NOTE011: No schema describes notes of type 'peple'; did you mean 'people'?"),
        new("A link to a record", Field("link( «Person» )"), "NOTE011: No schema describes notes of type 'Person'; did you mean 'people'?"),
        new("A question mark", Field("text«?»"), "NOTE009: The type 'text?' cannot be used here: leave out the '?': without a '!' every type is optional"),
        new("A list of nothing", Field("«list»"), "NOTE009: The type 'list' cannot be used here: a list of what? Write the type of its items after it, as in 'list text'"),
        new("A list of lists", Field("list «list text»"), "NOTE009: The type 'list list text' cannot be used here: write a list as 'list' and the type of one item, as in 'list text'"),
        new("A list in parentheses", Field("list«(text)»"), "NOTE009: The type 'list(text)' cannot be used here: write a list as 'list' and the type of one item, as in 'list text'"),
        new("Brackets after a type", Field("«text[]»"), "NOTE009: The type 'text[]' cannot be used here: write a list as 'list text'"),
        new("A link without parentheses", Field("«link people»"), "NOTE009: The type 'link people' cannot be used here: write a typed link as 'link(people)'"),
        new("A link to nothing", Field("link«()»"), "NOTE009: The type 'link()' cannot be used here: the parentheses are empty; name a note type, as in 'link(people)', or leave them out"),
        new("A date of something", Field("«date(people)»"), "NOTE009: The type 'date(people)' cannot be used here: only 'link' takes a name in parentheses, as in 'link(people)'"),
        new("A type of nothing but a mark", Field("'«!»'"), "NOTE009: The type '!' cannot be used here: a type is missing; write one, such as 'text'"),
        new("A field whose type is a list", Field("«[text]»"), "NOTE005: Expected a type such as 'text' or 'date!', found a list"),
        new("A field without a type", "type: x\nfrontmatter:\n  «a»:\n  b: text\n", "NOTE005: Expected a type such as 'text' or 'date!', found nothing"),
        new("A field's mapping without a type", "type: x\nfrontmatter:\n  «a»: {default: 1}\n", "NOTE007: The field 'a' lacks 'type'; add it, as in '{type: date}'"),
        new("An unknown key of a field", "type: x\nfrontmatter:\n  a: {type: text, «defualt»: b}\n", "NOTE006: Unknown key 'defualt' in the field 'a'; did you mean 'default'?"),
        new("A default that is no bool", Default("bool", "«no»"), "NOTE013: The default 'no' is not of type 'bool'; expected true or false"),
        new("A default that is no date", Default("date", "«2026-02-30»"), "NOTE013: The default '2026-02-30' is not of type 'date'; expected a date such as 2026-01-31"),
        new("A default that is no time", Default("time", "«25:00»"), "NOTE013: The default '25:00' is not of type 'time'; expected a time such as 09:30"),
        new("A default with an offset", Default("datetime", "«2026-01-31T09:30Z»"), "NOTE013: The default '2026-01-31T09:30Z' is not of type 'datetime'; expected a date and time without an offset, such as 2026-01-31T09:30"),
        new("A default without an offset", Default("instant", "«2026-01-31T09:30»"), "NOTE013: The default '2026-01-31T09:30' is not of type 'instant'; expected a date and time with its offset, such as 2026-01-31T09:30+01:00"),
        new("A default that is no whole number", Default("int", "«1.5»"), "NOTE013: The default '1.5' is not of type 'int'; expected a whole number such as 3"),
        new("A default that is no number", Default("number", "«'1,5'»"), "NOTE013: The default '1,5' is not of type 'number'; expected a number such as 2.5"),
        new("A default that is no address", Default("url", "«example»"), "NOTE013: The default 'example' is not of type 'url'; expected an absolute address such as https://example.org"),
        new("A default that is no mail address", Default("email", "«'@example'»"), "NOTE013: The default '@example' is not of type 'email'; expected an address such as name@example.org"),
        new("A default tag with its number sign", Default("tag", "«'#a'»"), "NOTE013: The default '#a' is not of type 'tag'; expected a tag without '#' and blanks, such as type/people"),
        new("A default that is no link", Default("link", "«Name»"), "NOTE013: The default 'Name' is not of type 'link'; expected a link such as \"[[Name]]\""),
        new("A default that the enum does not have", Default("Status", "«activ»"), "NOTE013: The default 'activ' is not of type 'Status'; expected one of its values (did you mean 'active'?)"),
        new("A default of a list that is none", Default("list tag", "«a»"), "NOTE013: The default 'a' is not of type 'list tag'; expected a list such as [a, b]"),
        new("A default list of a single value", Default("text", "«[a]»"), "NOTE013: The default 'a list' is not of type 'text'; expected one value"),
        new("A default in a list", Default("list date", "[2026-01-01, «x»]"), "NOTE013: The default 'x' is not of type 'list date'; expected a date such as 2026-01-31"),
        new("A default of two lines in a table",
            "type: x\nsections:\n  A: {table: [a, b], rows: {R: {type: text, default: «\"a\\nb\"»}}}\n", "NOTE013: The default 'a b' is not of type 'text'; expected one line of text"),
    ];

    private static string Field(string type) => $"type: x\nfrontmatter:\n  a: {type}\n";

    private static string Default(string type, string value) => $"type: x\nfrontmatter:\n  a: {{type: {type}, default: {value}}}\n";
}
