namespace NoteSdk.Schema.Tests;

/// <summary>Parts of notes and of sections, and how notes end.</summary>
internal static class PartMistakes
{
    public static readonly Mistake[] All =
    [
        new("Parts that are a text", "type: x\nparts: «text»\n", "NOTE005: 'text'"),
        new("No parts", "type: x\nparts: «{}»\n", "NOTE008: '{}'"),
        new("A part that is a text", "type: x\nparts:\n  A: «text»\n", "NOTE005: 'text'"),
        new("A part that holds nothing", "type: x\nparts:\n  «A»: {description: What it is.}\n",
            "NOTE014: 'A' 'prose' 'list' 'rows' 'csv' 'dataview' 'code'"),
        new("A part that holds two things", "type: x\nparts:\n  «A»: {prose: text, list: text}\n", "NOTE014: 'A' 'prose' 'list'"),
        new("An unknown key of a part", "type: x\nparts:\n  A: {«pose»: text}\n", "NOTE006: 'pose' 'A' 'prose'"),
        new("A part with an old name", "type: x\nparts:\n  A: {prose: text, «was»: [B]}\n", "NOTE006: 'was' 'A' 'as'"),
        new("A part with labels", "type: x\nparts:\n  A: {«labels»: {B: text}}\n", "NOTE014: 'A' 'labels' 'parts' 'sections'"),
        new("A part with sections", "type: x\nsections:\n  S:\n    parts:\n      A: {«sections»: {B: {list: text}}}\n",
            "NOTE014: 'A' 'sections' 'parts' 'sections'"),
        new("A part with a mapping", "type: x\nparts:\n  A: {«map»: {B: text}}\n", "NOTE014: 'A' 'map' 'table' 'rows'"),
        new("Two texts beside each other", "type: x\nparts:\n  A: {prose: text}\n  «B»: {prose: markdown}\n", "NOTE014: 'B' 'A'"),
        new("Words beside a text", "type: x\nsections:\n  S: {parts: {A: {prose: text}, B: {list: text}, «C»: {csv: text}}}\n", "NOTE014: 'C' 'A' 'link'"),
        new("A list that is required", "type: x\nparts:\n  «A»: {list: text, required: true}\n", "NOTE014: 'A' 'required'"),
        new("Parts beside a kind", "type: x\nsections:\n  «S»: {parts: {A: {prose: text}}, list: text}\n", "NOTE014: 'S' 'list' 'parts'"),
        new("A part with the name of a field", "type: x\nfrontmatter: {note: text}\nparts:\n  «Note»: {prose: text}\n",
            "NOTE024: 'Note' 'note' 'Note' 'as: Other'"),
        new("A hole in the name of a part", "type: x\nparts:\n  'A «{day}»': {prose: text}\n", "NOTE043: '{day}'"),
        new("A part without letters", "type: x\nparts:\n  «🎉🎉»: {prose: text}\n", "NOTE020: '🎉🎉' 'as: Name'"),
        new("Labels of a note that are a list", "type: x\nlabels: «[A, B]»\n", "NOTE005:"),
        new("No labels", "type: x\nlabels: «{}»\n", "NOTE008: '{}'"),
        new("A label with the name of a section", "type: x\nlabels: {Plan: text}\nsections:\n  «Plan»: {list: text}\n", "NOTE024: 'Plan' 'Plan' 'Plan' 'as: Other'"),
        new("Labels beside a kind", "type: x\nsections:\n  «S»: {labels: {A: text}, prose: text}\n", "NOTE014: 'S' 'prose' 'labels'"),
        new("A tail that is a list", "type: x\ntail: «[a, b]»\n", "NOTE005: '%% do not edit below %%'"),
        new("A tail without text", "type: x\ntail: «\" \"»\n", "NOTE008: ''"),
        new("A hole in a tail", "type: x\ntail: \"[Edit](https://example.org/«{file}»)\"\n", "NOTE043: '{file}'"),
    ];
}
