namespace NoteSdk.Schema.Tests;

/// <summary>Mistakes in queries, told at their line and column in the YAML. What the checker finds besides is shown by its own tests.</summary>
internal static class QueryMistakes
{
    public static readonly Mistake[] All =
    [
        new("A query with a syntax error in a block", "type: x\nsections:\n  A:\n    dataview: |\n      LIST\n      WHERE a =«=» 1\n",
            "NOTE037: '=' '!' '('"),
        new("A query that ends too early", "type: x\nsections:\n  A: {dataview: LIST FROM«»}\n", "NOTE037:"),
        new("An unknown function in quotes with escapes", "type: x\nsections:\n  A: {dataview: \"LIST WHERE \\\"a\\\" = «lowr»(b)\"}\n", "NOTE038: 'lowr' 'lower'"),
        new("An unknown function in a section within a section, beyond doubled braces and a hole",
            "type: x\nfrontmatter: {title: text}\nsections:\n  A:\n    sections:\n      B:\n        dataview: |\n          TASK FROM #t/{title}\n          WHERE {{a: 1}}.a = \"{title}\" and «contain»(text, \"x\")\n",
            "NOTE038: 'contain' 'contains'"),
        new("A function that takes no date", "type: x\nfrontmatter: {due: date}\nsections:\n  A: {dataview: LIST WHERE type = \"x\" and «lower(due)» = \"a\"}\n",
            "NOTE039: 'lower'"),
        new("A field that the type of a folder does not have", "type: x\nfolder: Own\nfrontmatter: {last_contact: date}\nsections:\n  A:\n    dataview: |\n      LIST\n      FROM \"Own\"\n      WHERE «last_contcat» < date(today)\n",
            "NOTE040: 'last_contcat' 'x' 'last_contact'"),
        new("A field of the note itself that it does not have", "type: x\nfrontmatter: {owner: text}\nsections:\n  A: {dataview: LIST WHERE a = this.«ownr»}\n",
            "NOTE040: 'ownr' 'x' 'owner'"),
        new("A date beside a text", "type: x\nfolder: Own\nfrontmatter: {due: date}\nsections:\n  A: {dataview: LIST FROM \"Own\" WHERE «due < \"2026-01-01\"»}\n",
            "NOTE041: 'due < \"2026-01-01\"' 'date(\"2026-01-01\")'"),
        new("And beside or", "type: x\nsections:\n  A: {dataview: LIST WHERE «a or b and c»}\n",
            "NOTE042: 'and' 'or' '(a or b) and c'"),
        new("A mistake in a folded query, told at the whole", "type: x\nsections:\n  A:\n    dataview: «>\n      LIST WHERE\n      lowr(a)»\n", "NOTE038: 'lowr' 'lower'"),
    ];
}
