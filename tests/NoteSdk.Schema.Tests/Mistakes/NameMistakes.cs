namespace NoteSdk.Schema.Tests;

/// <summary>C# names.</summary>
internal static class NameMistakes
{
    public static readonly Mistake[] All =
    [
        new("A heading without letters", "type: x\nsections:\n  «🎉🎉»: {prose: text}\n", "NOTE020: No C# name can be made from '🎉🎉'; choose one with 'as: Name'"),
        new("A type without letters", "type: «--»\n", "NOTE020: No C# name can be made from '--'; choose one with 'record: Name'"),
        new("A spelling without letters", "type: x\nenums: {Mark2: [«✅»]}\n", "NOTE020: No C# name can be made from '✅'; write the enum as a mapping of names to spellings, as in {Decided: \"✅\"}"),
        new("A record with a blank in its name", "type: x\nrecord: «My Person»\n", "NOTE021: 'My Person' cannot be used as a C# name; a name has letters and digits, a letter first; write 'record: MyPerson'"),
        new("A record of lower-case letters", "type: x\nrecord: «person»\n", "NOTE021: 'person' cannot be used as a C# name; a type begins with a capital letter; write 'record: Person'"),
        new("A name of underscores", "type: x\nfrontmatter: {a: {type: text, as: «_»}}\n", "NOTE021: '_' cannot be used as a C# name; a name has letters and digits, a letter first; write 'as: Other'"),
        new("An enum named as a type", "type: x\nenums:\n  «date»: [a]\n", "NOTE021: 'date' cannot be used as a C# name; it is a word of the type language; write 'DateKind' or the like"),
        new("A keyword as a record", "type: x\nrecord: «class»\n", "NOTE022: 'class' is a C# keyword; write 'record: Class'"),
        new("A keyword as a member", "type: x\nfrontmatter: {a: {type: text, as: «event»}}\n", "NOTE022: 'event' is a C# keyword; write 'as: Event'"),
        new("A keyword as a record of items", "type: x\nsections:\n  A: {list: «record», patterns: ['{a}']}\n", "NOTE022: 'record' is a C# keyword; write 'list: Record'"),
        new("A keyword in an enum", "type: x\nenums: {State: {«new»: n, old: o}}\n", "NOTE022: 'new' is a C# keyword; write 'New'"),
        new("A field named as what every note has", "type: x\nfrontmatter:\n  «path»: text\n", "NOTE023: The C# name 'Path' is taken by a member that every note has; choose another with 'as: Other'"),
        new("A section named as what every record has", "type: x\nsections:\n  «Equals»: {prose: text}\n", "NOTE023: The C# name 'Equals' is taken by a member that every note has; choose another with 'as: Other'"),
        new("A section named as its note", "type: x\nrecord: Trip\nsections:\n  «Trip»: {prose: text}\n", "NOTE023: The C# name 'Trip' is taken by its own record; choose another with 'as: Other'"),
        new("A row named as what every record has", "type: x\nsections:\n  A: {table: [a, b], rows: {«to string»: {type: text, as: «ToString»}}}\n".Replace("«to string»", "to string", StringComparison.Ordinal),
            "NOTE023: The C# name 'ToString' is taken by a member that every record has; choose another with 'as: Other'"),
        new("A hole named as its record", "type: x\nsections:\n  A: {list: Summary, patterns: [\"{«summary»}\"]}\n", "NOTE023: The C# name 'Summary' is taken by its own record; give the hole another name"),
        new("A field named as the handle", "type: x\nhandle: \"@{title}\"\nfrontmatter: {title: text, «handle»: text}\n", "NOTE023: The C# name 'Handle' is taken by the note's handle; choose another with 'as: Other'"),
        new("A record named as a type of the library", "type: x\nrecord: «Vault»\n", "NOTE023: The C# name 'Vault' is taken by a type that stands beside the generated ones; write another name after 'record'"),
        new("A parent's field named as the child's record", "type: x\nrecord: Title\nextends: «note»\n", "NOTE023: The C# name 'Title' is taken by its own record; choose another with 'as: Other'"),
        new("Two sections of one C# name", "type: x\nsections:\n  Key Facts: {prose: text}\n  «Key facts!»: {prose: text}\n  key facts: {prose: text, as: «KeyFacts»}\n",
            "NOTE024: The section 'Key facts!' and the section 'Key Facts' in line 3 both become the C# member 'KeyFacts'; choose another with 'as: Other'",
            "NOTE024: The section 'key facts' and the section 'Key Facts' in line 3 both become the C# member 'KeyFacts'; choose another with 'as: Other'"),
        new("A section and a field of one C# name, told at the later", "type: x\nsections:\n  Due: {prose: text}\nfrontmatter:\n  «due»: date\n",
            "NOTE024: The field 'due' and the section 'Due' in line 3 both become the C# member 'Due'; choose another with 'as: Other'"),
        new("A section named as a parent's field", "type: x\nextends: note\nsections:\n  «Title»: {prose: text}\n",
            "NOTE024: The section 'Title' and the field 'title' of a parent both become the C# member 'Title'; choose another with 'as: Other'"),
        new("A footer's hole named as a field", "type: x\nfrontmatter: {updated: date}\nfooter: [\"*{«updated»:date}*\"]\n".Replace("«updated»:date", "«updated:date»", StringComparison.Ordinal),
            "NOTE024: The hole 'updated' and the field 'updated' in line 2 both become the C# member 'Updated'; give the hole another name"),
    ];
}
