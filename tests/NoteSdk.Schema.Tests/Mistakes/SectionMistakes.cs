namespace NoteSdk.Schema.Tests;

/// <summary>What sections hold.</summary>
internal static class SectionMistakes
{
    public static readonly Mistake[] All =
    [
        new("A section that is a text", "type: x\nsections:\n  A: «text»\n",
            "NOTE005: Expected a mapping that says what the section holds, such as {prose: markdown} or {list: text}, found the text 'text'"),
        new("A section that holds nothing", "type: x\nsections:\n  «A»: {prompt: Why?}\n",
            "NOTE014: The section 'A' does not say what it holds; add one of 'prose', 'list', 'rows', 'csv', 'labels', 'dataview', 'code', 'sections'"),
        new("A section that holds two things", Section("{prose: text, list: text}"), "NOTE014: The section 'A' has both 'prose' and 'list'; keep one of them"),
        new("An unknown key of a section", "type: x\nsections:\n  A: {«pose»: text, list: text}\n", "NOTE006: Unknown key 'pose' in the section 'A'; did you mean 'prose'?"),
        new("A heading of two lines", "type: x\nsections:\n  «\"A\\nB\"»: {prose: text}\n", "NOTE008: 'A B' cannot be used as a heading; expected one line of text, without blanks at its ends"),
        new("Rows without a table", Section("{rows: {Role: text}}"), "NOTE014: The section 'A' has 'rows' without 'table'; add the table's first row, as in 'table: [Field, Value]'"),
        new("A table without rows", Section("{table: [Field, Value]}"), "NOTE014: The section 'A' has a 'table' without 'rows'; add them, as in 'rows: {Role: text}'"),
        new("A table without a record", Section("{table: {Name: text}}"), "NOTE014: The section 'A' has a 'table' without a record for its rows; name it, as in 'list: Milestone'"),
        new("Patterns without a list", Section("{patterns: ['{a}']}"), "NOTE014: The section 'A' has 'patterns' without a list; name the record of its items, as in 'list: ContextEntry'"),
        new("Patterns and a table", Section("{list: Item, patterns: ['{a}'], table: {B: text}}"), "NOTE014: The section 'A' has both 'patterns' and 'table'; keep one of them"),
        new("A table of three columns with rows", "type: x\nsections:\n  A: {table: «[a, b, c]», rows: {R: text}}\n",
            "NOTE008: '3 cells' cannot be used as the first row of a table with rows; expected the two cells of the table's first row, as in [Field, Value]"),
        new("No rows", "type: x\nsections:\n  A: {table: [a, b], rows: «{}»}\n",
            "NOTE008: '{}' cannot be used as the rows of a section; expected a mapping of rows to types, such as {Role: text}"),
        new("No patterns", "type: x\nsections:\n  A: {list: Item, patterns: «[]»}\n",
            "NOTE008: '[]' cannot be used as a list of patterns; expected a list of patterns, such as [\"{date:date}: {summary}\"]"),
        new("Prose of another type", "type: x\nsections:\n  A: {prose: «date»}\n", "NOTE009: The type 'date' cannot be used here: write 'prose: text' or 'prose: markdown'"),
        new("Code of another type", "type: x\nsections:\n  A: {code: «markdown»}\n", "NOTE009: The type 'markdown' cannot be used here: write 'code: text'"),
        new("Prose with a mark", "type: x\nsections:\n  A: {prose: «text!»}\n", "NOTE009: The type 'text!' cannot be used here: leave out the '!'; a section that must be there has 'required: true'"),
        new("A list of required items", "type: x\nsections:\n  A: {list: «text!»}\n", "NOTE009: The type 'text!' cannot be used here: leave out the '!': an item of a list is always there"),
        new("A list of lists as a section", "type: x\nsections:\n  A: {list: «list text»}\n", "NOTE009: The type 'list text' cannot be used here: write the type of one item, as in 'list: text'"),
        new("A csv of lists", "type: x\nsections:\n  A: {csv: «list text»}\n", "NOTE009: The type 'list text' cannot be used here: write the type of one value, as in 'csv: text'"),
        new("A list in a cell", "type: x\nsections:\n  A: {table: [a, b], rows: {R: «list text»}}\n", "NOTE009: The type 'list text' cannot be used here: a cell of a table holds one value; leave out 'list'"),
        new("A list as the type of a label", "type: x\nsections:\n  A: {labels: {R: «list text»}}\n", "NOTE009: The type 'list text' cannot be used here: write the list of a label as '{list: text}'"),
        new("A list of an unknown record", "type: x\nsections:\n  A: {list: «Entry»}\n",
            "NOTE010: Unknown type 'Entry'; known: text, email, tag, url, markdown, date, time, datetime, instant, int, number, bool, link, Mark, Status, Priority"),
        new("Items with patterns that are texts", "type: x\nsections:\n  A: {list: «text», patterns: ['{a}']}\n",
            "NOTE021: 'text' cannot be used as a C# name; items with several members need a record; name it, as in 'list: ContextEntry'"),
        new("An unknown key of a label", "type: x\nsections:\n  A: {labels: {R: {«lst»: text}}}\n",
            "NOTE006: Unknown key 'lst' in the label 'R'; did you mean 'list'?"),
        new("Required neither true nor false", "type: x\nsections:\n  A: {prose: text, required: «yes»}\n", "NOTE008: 'yes' cannot be used as 'required'; expected true or false"),
        new("A prompt of two lines", "type: x\nsections:\n  A: {prose: text, prompt: «\"a\\nb\"»}\n", "NOTE008: 'a b' cannot be used as a prompt; expected one line of text, without blanks at its ends"),
        new("A query without text", "type: x\nsections:\n  A: {dataview: «\" \"»}\n", "NOTE008: '' cannot be used as the text of a query; expected the text of a query, such as 'LIST FROM \"Projects\"'"),
    ];

    private static string Section(string section) => $"type: x\nsections:\n  «A»: {section}\n";
}
