namespace NoteSdk.Schema.Tests;

/// <summary>Sections below sections, mappings, lists of mappings.</summary>
internal static class NestingMistakes
{
    private const string Depth = "mappings may be nested two deep, and a list of mappings is at the top of the frontmatter and its items hold no mappings";

    public static readonly Mistake[] All =
    [
        new("Sections below level 6", "type: x\nsections: {A: {sections: {B: {sections: {C: {sections: {D: {sections: {E: {«sections»: {F: {list: text}}}}}}}}}}}}\n",
            "NOTE028: 'E' 'list' 'labels'"),
        new("No sections in a section", "type: x\nsections:\n  A: {sections: «{}»}\n",
            "NOTE008: '{}'"),
        new("Sections that are a list", "type: x\nsections:\n  A: {sections: «[B]»}\n", "NOTE005:"),
        new("Sections and a list", "type: x\nsections:\n  «A»: {list: text, sections: {B: {list: text}}}\n", "NOTE014: 'A' 'list' 'sections'"),
        new("A mistake in a section below another one", "type: x\nsections:\n  A:\n    sections:\n      B: {list: «dat»}\n", "NOTE010: 'dat' 'date'"),
        new("Two sections of one name below another one", "type: x\nsections:\n  A:\n    sections:\n      Key Facts: {list: text}\n      «Key facts»: {list: text}\n",
            "NOTE024: 'Key facts' 'Key Facts' 'KeyFacts' 'as: Other'"),
        new("A mapping in a section", "type: x\nsections:\n  A: {«map»: {a: text}}\n",
            "NOTE014: 'A' 'map' 'labels' 'table' 'rows'"),
        new("A mapping too deep", "type: x\nfrontmatter: {a: {map: {b: {map: {c: {«map»: {d: text}}}}}}}\n", $"NOTE028: 'c'"),
        new("A mapping in the items of a list", "type: x\nfrontmatter: {a: {list: Item, map: {b: {«map»: {c: text}}}}}\n", $"NOTE028: 'b'"),
        new("A list of mappings in a mapping", "type: x\nfrontmatter: {a: {map: {b: {«list»: Item, map: {c: text}}}}}\n", $"NOTE028: 'b'"),
        new("A mapping without keys", "type: x\nfrontmatter:\n  a: {map: «{}»}\n", "NOTE008: '{}'"),
        new("A mapping that is a text", "type: x\nfrontmatter:\n  a: {map: «text»}\n", "NOTE005: 'text'"),
        new("A list without a mapping", "type: x\nfrontmatter:\n  a: {«list»: text}\n",
            "NOTE029: 'a' 'list' 'map' 'list text' 'map: {from: date}'"),
        new("A list of mappings that are texts", "type: x\nfrontmatter:\n  a: {list: «text», map: {b: text}}\n",
            "NOTE021: 'text' 'list: Job'"),
        new("A mapping with a type", "type: x\nfrontmatter:\n  a: {type: text, «map»: {b: text}}\n", "NOTE029: 'a' 'type' 'map'"),
        new("A mapping with a default", "type: x\nfrontmatter:\n  a: {«map»: {b: text}, default: c}\n", "NOTE029: 'a' 'default' 'map'"),
        new("A mapping with a table", "type: x\nfrontmatter:\n  a: {map: {b: text}, «table»: [c, d]}\n",
            "NOTE029: 'a' 'table' '{map: {city: text}}'"),
        new("A mistake in a mapping", "type: x\nfrontmatter:\n  a: {map: {b: {type: «dat»}}}\n", "NOTE010: 'dat' 'date'"),
        new("A mapping in a hole", "type: x\nheading: '{«a»}'\nfrontmatter:\n  a: {map: {b: text}}\n", "NOTE016: 'a'"),
        new("Two records of one name", "type: x\nfrontmatter:\n  a: {list: Item, map: {b: text}}\n  c: {list: «Item», map: {b: date}}\n",
            "NOTE025: 'Item'"),
    ];
}
