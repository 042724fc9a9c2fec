namespace NoteSdk.Schema.Tests;

/// <summary>Inline fields of notes and of sections, and how they are written.</summary>
internal static class FieldMistakes
{
    public static readonly Mistake[] All =
    [
        new("Fields that are a list", "type: x\nfields: «[mood, energy]»\n", "NOTE005:"),
        new("No fields", "type: x\nfields: «{}»\n", "NOTE008: '{}'"),
        new("A field with its colons", "type: x\nfields: {«'mood::'»: int}\n", "NOTE008: 'mood::' 'next step'"),
        new("A field in brackets", "type: x\nfields: {«'[mood]'»: int}\n", "NOTE008: '[mood]' 'next step'"),
        new("A list of a field as labels have it", "type: x\nfields: {see: {«list»: link}}\n", "NOTE029: 'see' 'list' 'list text'"),
        new("A mapping as a field", "type: x\nfields: {place: {«map»: {city: text}}}\n", "NOTE029: 'place' 'map'"),
        new("An inline field without a type", "type: x\nfields: {«saw»: {as: Sources}}\n", "NOTE007: 'saw' 'type' '{type: date}'"),
        new("A field of an unknown type", "type: x\nfields: {mood: «integer»}\n", "NOTE010: 'integer' 'int'"),
        new("A moment of a save in a field", "type: x\nfields: {seen: {type: date, «stamp»: today}}\n", "NOTE006: 'stamp' 'seen'"),
        new("Two fields that are one to Dataview", "type: x\nfields: {Next Step: text, «next-step»: {type: text, as: Other}}\n", "NOTE008: 'next-step' 'Next Step' '-'"),
        new("A field with the name of one in the frontmatter", "type: x\nfrontmatter: {mood: int}\nfields: {«mood»: int}\n", "NOTE024: 'mood' 'mood' 'Mood' 'as: Other'"),
        new("Fields in a part", "type: x\nparts:\n  A: {«fields»: {mood: int}}\n", "NOTE014: 'A' 'fields' 'parts' 'sections'"),
        new("Fields beside a kind", "type: x\nsections:\n  «S»: {fields: {mood: int}, list: text}\n", "NOTE014: 'S' 'list' 'fields'"),
        new("A form without a label", "type: x\nfields: {mood: int}\nform: «'mood:: {value}'»\n", "NOTE008: 'mood:: {value}' '{label}' '{value}' '- {label}:: {value}'"),
        new("A form with other holes", "type: x\nfields: {mood: int}\nform: «'{key}:: {value}'»\n", "NOTE008: '{key}:: {value}' '{label}' '{value}' '- {label}:: {value}'"),
        new("A form with nothing behind the label", "type: x\nlabels: {mood: int}\nform: «'- {label} {value}'»\n", "NOTE008: '- {label} {value}' '{label}' '{value}' '- {label}: {value}'"),
        new("A form without a value", "type: x\nlabels: {mood: int}\nform: «'**{label}**'»\n", "NOTE008: '**{label}**' '{label}' '{value}' '- {label}: {value}'"),
        new("A form with more behind the value", "type: x\nlabels: {mood: int}\nform: «'{label}: {value}!'»\n", "NOTE008: '{label}: {value}!' '{label}' '{value}' '- {label}: {value}'"),
        new("A form in a sentence", "type: x\nfields: {mood: int}\nform: ['{label}:: {value}', «'I feel {label}! :: {value}'»]\n", "NOTE008: 'I feel {label}! :: {value}' '{label}:: {value}' '[{label}:: {value}]'"),
        new("A list below a label on a line", "type: x\nlabels: {«see»: {list: link}}\nform: '{label}: {value}'\n", "NOTE014: 'see' '**{label}**:' 'list text'"),
        new("A list below a label in an item", "type: x\nsections:\n  S: {labels: {«see»: {list: link}}, form: '- {label}: {value}'}\n", "NOTE014: 'see' '**{label}**:' 'list text'"),
        new("A form of nothing", "type: x\nfrontmatter: {mood: int}\n«form»: '{label}:: {value}'\n", "NOTE008: 'form' 'fields' 'labels'"),
        new("A form of a section without fields", "type: x\nsections:\n  S: {«form»: '{label}:: {value}', list: text}\n", "NOTE008: 'form' 'fields' 'labels'"),
        new("A query for a field that there is not", "type: x\nfields: {energy: int}\nsections:\n  S: {dataview: LIST WHERE energy > this.«enrgy»}\n", "NOTE040: 'enrgy' 'x' 'energy'"),
    ];
}
