namespace NoteSdk.Schema.Tests;

/// <summary>Sections below sections, mappings, lists of mappings.</summary>
internal static class NestingMistakes
{
    private const string Depth = "mappings lie two deep at most, a list of them at the top of the frontmatter, and its items hold none";

    public static readonly Mistake[] All =
    [
        new("Sections below level 6", "type: x\nsections: {A: {sections: {B: {sections: {C: {sections: {D: {sections: {E: {«sections»: {F: {list: text}}}}}}}}}}}}\n",
            "NOTE028: The section 'E' cannot hold a section of its own: headings have levels 1 to 6; say what it holds with another key, such as 'list' or 'labels'"),
        new("No sections in a section", "type: x\nsections:\n  A: {sections: «{}»}\n",
            "NOTE008: '{}' cannot be used as the sections of a section; expected a mapping of headings, such as {Key Facts: {list: text}}"),
        new("Sections that are a list", "type: x\nsections:\n  A: {sections: «[B]»}\n", "NOTE005: Expected a mapping of headings, such as {Key Facts: {list: text}}, found a list"),
        new("Sections and a list", "type: x\nsections:\n  «A»: {list: text, sections: {B: {list: text}}}\n", "NOTE014: The section 'A' has both 'list' and 'sections'; keep one of them"),
        new("A mistake in a section below another one", "type: x\nsections:\n  A:\n    sections:\n      B: {list: «dat»}\n", "NOTE010: Unknown type 'dat'; did you mean 'date'?"),
        new("Two sections of one name below another one", "type: x\nsections:\n  A:\n    sections:\n      Key Facts: {list: text}\n      «Key facts»: {list: text}\n",
            "NOTE024: The section 'Key facts' and the section 'Key Facts' in line 5 both become the C# member 'KeyFacts'; choose another with 'as: Other'"),
        new("A mapping in a section", "type: x\nsections:\n  A: {«map»: {a: text}}\n",
            "NOTE014: The section 'A' has 'map', which only fields of the frontmatter have; write 'labels', or 'table' and 'rows'"),
        new("A mapping too deep", "type: x\nfrontmatter: {a: {map: {b: {map: {c: {«map»: {d: text}}}}}}}\n", $"NOTE028: The field 'c' cannot hold a mapping: {Depth}"),
        new("A mapping in the items of a list", "type: x\nfrontmatter: {a: {list: Item, map: {b: {«map»: {c: text}}}}}\n", $"NOTE028: The field 'b' cannot hold a mapping: {Depth}"),
        new("A list of mappings in a mapping", "type: x\nfrontmatter: {a: {map: {b: {«list»: Item, map: {c: text}}}}}\n", $"NOTE028: The field 'b' cannot hold a list of mappings: {Depth}"),
        new("A mapping without keys", "type: x\nfrontmatter:\n  a: {map: «{}»}\n", "NOTE008: '{}' cannot be used as the keys of a mapping; expected a mapping of keys to types, such as {city: text}"),
        new("A mapping that is a text", "type: x\nfrontmatter:\n  a: {map: «text»}\n", "NOTE005: Expected a mapping of keys to types, such as {city: text}, found the text 'text'"),
        new("A list without a mapping", "type: x\nfrontmatter:\n  a: {«list»: text}\n",
            "NOTE029: The field 'a' has 'list' without 'map'; write a list of values as 'list text', and for one of mappings add their keys, as in 'map: {from: date}'"),
        new("A list of mappings that are texts", "type: x\nfrontmatter:\n  a: {list: «text», map: {b: text}}\n",
            "NOTE021: 'text' cannot be used as a C# name; items with several members need a record; name it, as in 'list: Job'"),
        new("A mapping with a type", "type: x\nfrontmatter:\n  a: {type: text, «map»: {b: text}}\n", "NOTE029: The field 'a' has both 'type' and 'map'; keep one of them"),
        new("A mapping with a default", "type: x\nfrontmatter:\n  a: {«map»: {b: text}, default: c}\n", "NOTE029: The field 'a' has both 'default' and 'map'; give the keys of the mapping their defaults"),
        new("A mapping with a table", "type: x\nfrontmatter:\n  a: {map: {b: text}, «table»: [c, d]}\n",
            "NOTE029: The field 'a' has 'table', which only sections have; a mapping is written as '{map: {city: text}}'"),
        new("A mistake in a mapping", "type: x\nfrontmatter:\n  a: {map: {b: {type: «dat»}}}\n", "NOTE010: Unknown type 'dat'; did you mean 'date'?"),
        new("A mapping in a hole", "type: x\nheading: '{«a»}'\nfrontmatter:\n  a: {map: {b: text}}\n", "NOTE016: The hole 'a' names a field with a mapping; a hole takes a single text, email or tag"),
        new("Two records of one name", "type: x\nfrontmatter:\n  a: {list: Item, map: {b: text}}\n  c: {list: «Item», map: {b: date}}\n",
            "NOTE025: The C# type 'Item' is already a record of items in line 3; give one of the two another name, or both the same members"),
    ];
}
