namespace NoteSdk.Schema.Tests;

/// <summary>Prompts, hints and empty items.</summary>
internal static class NoticeMistakes
{
    public static readonly Mistake[] All =
    [
        new("A prompt that is a mapping", "type: x\nsections:\n  A: {prose: text, prompt: «{a: b}»}\n", "NOTE005: 'prompt'"),
        new("A prompt without lines", "type: x\nsections:\n  A: {prose: text, prompt: «[]»}\n", "NOTE008: '[]'"),
        new("A line of a prompt with a line break", "type: x\nsections:\n  A: {prose: text, prompt: [«\"a\\nb\"»]}\n", "NOTE008: 'a b'"),
        new("A line of a prompt that is a list", "type: x\nsections:\n  A: {prose: text, prompt: [«[a]»]}\n", "NOTE005:"),
        new("A hole in a line of a prompt", "type: x\nfrontmatter: {title: text}\nsections:\n  A: {prose: text, prompt: [\"Who is «{title}»?\"]}\n",
            "NOTE043: '{title}'"),
        new("A heading in a prompt", "type: x\nsections:\n  A: {prose: text, prompt: [What?, «\"## Why\"»]}\n", "NOTE008: '## Why' '---'"),
        new("A prompt of a part", "type: x\nparts:\n  A: {prose: text, «prompt»: Why?}\n", "NOTE006: 'prompt' 'A'"),
        new("A hint that is a mapping", "type: x\nsections:\n  A: {list: text, hint: «{a: b}»}\n", "NOTE005: 'hint'"),
        new("A hint without lines", "type: x\nparts:\n  A: {list: text, hint: «[]»}\n", "NOTE008: '[]'"),
        new("An item of a list as a hint", "type: x\nsections:\n  A: {list: text, hint: «\"- three\"»}\n", "NOTE008: '- three' '---'"),
        new("A numbered item as a hint", "type: x\nsections:\n  A: {list: text, hint: [«\"12. three\"»]}\n", "NOTE008: '12. three' '---'"),
        new("A rule as a hint", "type: x\nsections:\n  A: {list: text, hint: «'---'»}\n", "NOTE008: '---' '---'"),
        new("A fence as a hint", "type: x\nparts:\n  A: {list: text, hint: «'```tasks'»}\n", "NOTE008: '```tasks' '---'"),
        new("A hole in a hint", "type: x\nsections:\n  A: {list: text, hint: \"For «{day}»\"}\n", "NOTE043: '{day}'"),
        new("An empty text", "type: x\nsections:\n  «A»: {prose: text, empty: true}\n", "NOTE014: 'A' 'empty'"),
        new("An empty table", "type: x\nsections:\n  «A»: {list: Row, table: {B: text}, empty: true}\n", "NOTE014: 'A' 'empty'"),
        new("An empty section of labels", "type: x\nsections:\n  «A»: {labels: {B: text}, empty: true}\n", "NOTE014: 'A' 'empty'"),
        new("A list that is not empty", "type: x\nsections:\n  «A»: {list: text, empty: false}\n", "NOTE014: 'A' 'empty: false'"),
        new("A list that is perhaps empty", "type: x\nparts:\n  A: {list: task, empty: «maybe»}\n", "NOTE008: 'maybe' 'empty'"),
    ];
}
