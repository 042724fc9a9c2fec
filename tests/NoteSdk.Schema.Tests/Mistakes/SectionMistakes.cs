namespace NoteSdk.Schema.Tests;

/// <summary>What sections hold.</summary>
internal static class SectionMistakes
{
    public static readonly Mistake[] All =
    [
        new("A section that is a text", "type: x\nsections:\n  A: «text»\n",
            "NOTE005: 'text'"),
        new("A section that holds nothing", "type: x\nsections:\n  «A»: {prompt: Why?}\n",
            "NOTE014: 'A' 'prose' 'list' 'rows' 'csv' 'labels' 'dataview' 'code' 'parts' 'sections'"),
        new("A section that holds two things", Section("{prose: text, list: text}"), "NOTE014: 'A' 'prose' 'list'"),
        new("An unknown key of a section", "type: x\nsections:\n  A: {«pose»: text, list: text}\n", "NOTE006: 'pose' 'A' 'prose'"),
        new("A heading of two lines", "type: x\nsections:\n  «\"A\\nB\"»: {prose: text}\n", "NOTE008: 'A B'"),
        new("Rows without a table", Section("{rows: {Role: text}}"), "NOTE014: 'A' 'rows' 'table' 'table: [Field, Value]'"),
        new("A table without rows", Section("{table: [Field, Value]}"), "NOTE014: 'A' 'table' 'rows' 'rows: {Role: text}'"),
        new("A table without a record", Section("{table: {Name: text}}"), "NOTE014: 'A' 'table' 'list: Milestone'"),
        new("Patterns without a list", Section("{patterns: ['{a}']}"), "NOTE014: 'A' 'patterns' 'list: ContextEntry'"),
        new("Patterns and a table", Section("{list: Item, patterns: ['{a}'], table: {B: text}}"), "NOTE014: 'A' 'patterns' 'table'"),
        new("A table of three columns with rows", "type: x\nsections:\n  A: {table: «[a, b, c]», rows: {R: text}}\n",
            "NOTE008: '3 cells'"),
        new("No rows", "type: x\nsections:\n  A: {table: [a, b], rows: «{}»}\n",
            "NOTE008: '{}'"),
        new("No patterns", "type: x\nsections:\n  A: {list: Item, patterns: «[]»}\n",
            "NOTE008: '[]'"),
        new("Prose of another type", "type: x\nsections:\n  A: {prose: «date»}\n", "NOTE009: 'date' 'prose: text' 'prose: markdown'"),
        new("Code of another type", "type: x\nsections:\n  A: {code: «markdown»}\n", "NOTE009: 'markdown' 'code: text'"),
        new("Prose with a mark", "type: x\nsections:\n  A: {prose: «text!»}\n", "NOTE009: 'text!' '!' 'required: true'"),
        new("A list of required items", "type: x\nsections:\n  A: {list: «text!»}\n", "NOTE009: 'text!' '!'"),
        new("A list of lists as a section", "type: x\nsections:\n  A: {list: «list text»}\n", "NOTE009: 'list text' 'list: text'"),
        new("A csv of lists", "type: x\nsections:\n  A: {csv: «list text»}\n", "NOTE009: 'list text' 'csv: text'"),
        new("A list in a cell", "type: x\nsections:\n  A: {table: [a, b], rows: {R: «list text»}}\n", "NOTE009: 'list text' 'list'"),
        new("A list as the type of a label", "type: x\nsections:\n  A: {labels: {R: «list text»}}\n", "NOTE009: 'list text' '{list: text}'"),
        new("A list of an unknown record", "type: x\nsections:\n  A: {list: «Entry»}\n",
            "NOTE010: 'Entry'"),
        new("Items with patterns that are texts", "type: x\nsections:\n  A: {list: «text», patterns: ['{a}']}\n",
            "NOTE021: 'text' 'list: ContextEntry'"),
        new("An unknown key of a label", "type: x\nsections:\n  A: {labels: {R: {«lst»: text}}}\n",
            "NOTE006: 'lst' 'R' 'list'"),
        new("Required neither true nor false", "type: x\nsections:\n  A: {prose: text, required: «yes»}\n", "NOTE008: 'yes' 'required'"),
        new("A prompt of two lines", "type: x\nsections:\n  A: {prose: text, prompt: «\"a\\nb\"»}\n", "NOTE008: 'a b'"),
        new("A language without code", Section("{prose: text, language: tasks}"), "NOTE014: 'A' 'language' 'code: text'"),
        new("A language of a query", Section("{dataview: LIST, language: tasks}"), "NOTE014: 'A' 'language' 'code: text'"),
        new("A language of two words", "type: x\nsections:\n  A: {code: text, language: «'c sharp'»}\n", "NOTE008: 'c sharp' 'tasks'"),
        new("No languages", "type: x\nparts:\n  A: {code: text, language: «[]»}\n", "NOTE008: '[]'"),
        new("A query without text", "type: x\nsections:\n  A: {dataview: «\" \"»}\n", "NOTE008: '' 'LIST FROM \"Projects\"'"),
    ];

    private static string Section(string section) => $"type: x\nsections:\n  «A»: {section}\n";
}
