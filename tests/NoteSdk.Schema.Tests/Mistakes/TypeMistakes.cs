namespace NoteSdk.Schema.Tests;

/// <summary>Types and defaults.</summary>
internal static class TypeMistakes
{
    public static readonly Mistake[] All =
    [
        new("An unknown type", Field("«dat»"), "NOTE010: 'dat' 'date'"),
        new("A type of another language", Field("«string»!"), "NOTE010: 'string' 'text'"),
        new("A type in the wrong case", Field("list «Tag»"), "NOTE010: 'Tag' 'tag'"),
        new("An enum of another schema, misspelled", Field("«Prioritty»"), "NOTE010: 'Prioritty' 'Priority'"),
        new("A type of notes where a link was meant", Field("«people»!"), "NOTE010: 'people' 'link(people)'"),
        new("A task in the frontmatter", Field("«task»"), "NOTE010: 'task' '{list: task}'"),
        new("A link to a type of notes that there is not", Field("list link(«peple»)"), "NOTE011: 'peple' 'people'"),
        new("A link to a record", Field("link( «Person» )"), "NOTE011: 'Person' 'people'"),
        new("A question mark", Field("text«?»"), "NOTE009: 'text?' '?' '!'"),
        new("A list of nothing", Field("«list»"), "NOTE009: 'list' 'list text'"),
        new("A list of lists", Field("list «list text»"), "NOTE009: 'list list text' 'list' 'list text'"),
        new("A list in parentheses", Field("list«(text)»"), "NOTE009: 'list(text)' 'list' 'list text'"),
        new("Brackets after a type", Field("«text[]»"), "NOTE009: 'text[]' 'list text'"),
        new("A link without parentheses", Field("«link people»"), "NOTE009: 'link people' 'link(people)'"),
        new("A link to nothing", Field("link«()»"), "NOTE009: 'link()' 'link(people)'"),
        new("A text of something", Field("«text(people)»"), "NOTE009: 'text(people)' 'link' 'link(people)' 'date(DD.MM.YYYY)'"),
        new("A format without a year", Field("date(«D MMMM»)"), "NOTE009: 'date(D MMMM)' 'D MMMM' 'YYYY'"),
        new("A format with a time in a date", Field("date(YYYY-MM-DD | «DD.MM.YYYY HH:mm»)"),
            "NOTE009: 'date(YYYY-MM-DD | DD.MM.YYYY HH:mm)' 'DD.MM.YYYY HH:mm' 'datetime' 'date'"),
        new("A token of a format that is not known", Field("date(DD «LL» YYYY)"), "NOTE009: 'date(DD LL YYYY)' 'LL'"),
        new("A type of two others", Field("«text|date»"), "NOTE009: 'text|date' 'link|text' 'link|url'"),
        new("A default that is neither a link nor an address", Default("link|url", "«poster»"), "NOTE013: 'poster' 'link|url'"),
        new("An empty format", Field("time«()»"), "NOTE009: 'time()' 'time(HH:mm)'"),
        new("A year of days beside a week", Field("date(«YYYY-[W]ww»)"), "NOTE049: 'YYYY-[W]ww' 'gggg' 'YYYY'"),
        new("A year of days beside a week in a hole", "type: x\nsections:\n  A: {list: XLine, patterns: [\"{week:date(«YYYY-[W]WW»)} {text}\"]}\n",
            "NOTE049: 'YYYY-[W]WW' 'GGGG' 'YYYY'"),
        new("A default of another format", "type: x\nfrontmatter:\n  a: {type: date(DD/MM/YYYY), default: «2026-01-31»}\n",
            "NOTE013: '2026-01-31' 'date(DD/MM/YYYY)' '31/01/2026'"),
        new("A type of nothing but a mark", Field("'«!»'"), "NOTE009: '!' 'text'"),
        new("A field whose type is a list", Field("«[text]»"), "NOTE005: 'text' 'date!'"),
        new("A field without a type", "type: x\nfrontmatter:\n  «a»:\n  b: text\n", "NOTE005: 'text' 'date!'"),
        new("A field's mapping without a type", "type: x\nfrontmatter:\n  «a»: {default: 1}\n", "NOTE007: 'a' 'type' '{type: date}'"),
        new("An unknown key of a field", "type: x\nfrontmatter:\n  a: {type: text, «defualt»: b}\n", "NOTE006: 'defualt' 'a' 'default'"),
        new("A default that is no bool", Default("bool", "«no»"), "NOTE013: 'no' 'bool'"),
        new("A default that is no date", Default("date", "«2026-02-30»"), "NOTE013: '2026-02-30' 'date'"),
        new("A default that is no time", Default("time", "«25:00»"), "NOTE013: '25:00' 'time'"),
        new("A default with an offset", Default("datetime", "«2026-01-31T09:30Z»"), "NOTE013: '2026-01-31T09:30Z' 'datetime'"),
        new("A default without an offset", Default("instant", "«2026-01-31T09:30»"), "NOTE013: '2026-01-31T09:30' 'instant'"),
        new("A default that is no whole number", Default("int", "«1.5»"), "NOTE013: '1.5' 'int'"),
        new("A default that is no number", Default("number", "«'1,5'»"), "NOTE013: '1,5' 'number'"),
        new("A default that is no address", Default("url", "«example»"), "NOTE013: 'example' 'url'"),
        new("A default that is no mail address", Default("email", "«'@example'»"), "NOTE013: '@example' 'email'"),
        new("A default tag with its number sign", Default("tag", "«'#a'»"), "NOTE013: '#a' 'tag' '#'"),
        new("A default that is no link", Default("link", "«Name»"), "NOTE013: 'Name' 'link'"),
        new("A default that the enum does not have", Default("Status", "«activ»"), "NOTE013: 'activ' 'Status' 'active'"),
        new("A default of a list that is none", Default("list tag", "«a»"), "NOTE013: 'a' 'list tag'"),
        new("A default list of a single value", Default("text", "«[a]»"), "NOTE013: 'a list' 'text'"),
        new("A default in a list", Default("list date", "[2026-01-01, «x»]"), "NOTE013: 'x' 'list date'"),
        new("A default of two lines in a table",
            "type: x\nsections:\n  A: {table: [a, b], rows: {R: {type: text, default: «\"a\\nb\"»}}}\n", "NOTE013: 'a b' 'text'"),
    ];

    private static string Field(string type) => $"type: x\nfrontmatter:\n  a: {type}\n";

    private static string Default(string type, string value) => $"type: x\nfrontmatter:\n  a: {{type: {type}, default: {value}}}\n";
}
