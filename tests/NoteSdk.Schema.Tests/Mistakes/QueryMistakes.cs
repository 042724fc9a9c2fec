namespace NoteSdk.Schema.Tests;

/// <summary>Mistakes in queries, told at their line and column in the YAML. What the checker finds besides is shown by its own tests.</summary>
internal static class QueryMistakes
{
    public static readonly Mistake[] All =
    [
        new("A query with a syntax error in a block", "type: x\nsections:\n  A:\n    dataview: |\n      LIST\n      WHERE a =«=» 1\n",
            "NOTE037: The query cannot be read: '=' stands where a link, '!', a list, an object, '(', true or false, a number, a string, a date, a duration, null or a name is expected; equality is written with one ="),
        new("A query that ends too early", "type: x\nsections:\n  A: {dataview: LIST FROM«»}\n", "NOTE037: The query cannot be read: the query ends where a letter or digit, a name other than the keyword FROM or white space is expected"),
        new("An unknown function in quotes with escapes", "type: x\nsections:\n  A: {dataview: \"LIST WHERE \\\"a\\\" = «lowr»(b)\"}\n", "NOTE038: There is no function 'lowr'; did you mean 'lower'?"),
        new("An unknown function in a section within a section, beyond doubled braces and a hole",
            "type: x\nfrontmatter: {title: text}\nsections:\n  A:\n    sections:\n      B:\n        dataview: |\n          TASK FROM #t/{title}\n          WHERE {{a: 1}}.a = \"{title}\" and «contain»(text, \"x\")\n",
            "NOTE038: There is no function 'contain'; did you mean 'contains'?"),
        new("A function that takes no date", "type: x\nfrontmatter: {due: date}\nsections:\n  A: {dataview: LIST WHERE type = \"x\" and «lower(due)» = \"a\"}\n",
            "NOTE039: 'lower' does not take (date); it takes (string)"),
        new("A field that the type of a folder does not have", "type: x\nfolder: Own\nfrontmatter: {last_contact: date}\nsections:\n  A:\n    dataview: |\n      LIST\n      FROM \"Own\"\n      WHERE «last_contcat» < date(today)\n",
            "NOTE040: The query names the field 'last_contcat', which notes of type 'x' do not have; did you mean 'last_contact'?"),
        new("A field of the note itself that it does not have", "type: x\nfrontmatter: {owner: text}\nsections:\n  A: {dataview: LIST WHERE a = this.«ownr»}\n",
            "NOTE040: The query names the field 'ownr', which notes of type 'x' do not have; did you mean 'owner'?"),
        new("A date beside a text", "type: x\nfolder: Own\nfrontmatter: {due: date}\nsections:\n  A: {dataview: LIST FROM \"Own\" WHERE «due < \"2026-01-01\"»}\n",
            "NOTE041: 'due < \"2026-01-01\"' compares date with string, so that it does not depend on the values; write 'date(\"2026-01-01\")'"),
        new("And beside or", "type: x\nsections:\n  A: {dataview: LIST WHERE «a or b and c»}\n",
            "NOTE042: The query hardly means this: 'and' and 'or' are read from left to right, neither before the other; if that is meant, write '(a or b) and c', else other parentheses"),
        new("A mistake in a folded query, told at the whole", "type: x\nsections:\n  A:\n    dataview: «>\n      LIST WHERE\n      lowr(a)»\n", "NOTE038: There is no function 'lowr'; did you mean 'lower'?"),
    ];
}
