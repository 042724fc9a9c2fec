namespace NoteSdk.Schema.Tests;

/// <summary>C# names.</summary>
internal static class NameMistakes
{
    public static readonly Mistake[] All =
    [
        new("A heading without letters", "type: x\nsections:\n  «🎉🎉»: {prose: text}\n", "NOTE020: '🎉🎉' 'as: Name'"),
        new("A type without letters", "type: «--»\n", "NOTE020: '--' 'record: Name'"),
        new("A spelling without letters", "type: x\nenums: {Mark2: [«✅»]}\n", "NOTE020: '✅'"),
        new("A record with a blank in its name", "type: x\nrecord: «My Person»\n", "NOTE021: 'My Person' 'record: MyPerson'"),
        new("A record of lower-case letters", "type: x\nrecord: «person»\n", "NOTE021: 'person' 'record: Person'"),
        new("A name of underscores", "type: x\nfrontmatter: {a: {type: text, as: «_»}}\n", "NOTE021: '_' 'as: Other'"),
        new("An enum named as a type", "type: x\nenums:\n  «date»: [a]\n", "NOTE021: 'date' 'DateKind'"),
        new("A keyword as a record", "type: x\nrecord: «class»\n", "NOTE022: 'class' 'record: Class'"),
        new("A keyword as a member", "type: x\nfrontmatter: {a: {type: text, as: «event»}}\n", "NOTE022: 'event' 'as: Event'"),
        new("A keyword as a record of items", "type: x\nsections:\n  A: {list: «record», patterns: ['{a}']}\n", "NOTE022: 'record' 'list: Record'"),
        new("A keyword in an enum", "type: x\nenums: {State: {«new»: n, old: o}}\n", "NOTE022: 'new' 'New'"),
        new("A field named as what every note has", "type: x\nfrontmatter:\n  «path»: text\n", "NOTE023: 'Path' 'as: Other'"),
        new("A section named as what every record has", "type: x\nsections:\n  «Equals»: {prose: text}\n", "NOTE023: 'Equals' 'as: Other'"),
        new("A section named as its note", "type: x\nrecord: Trip\nsections:\n  «Trip»: {prose: text}\n", "NOTE023: 'Trip' 'as: Other'"),
        new("A row named as what every record has", "type: x\nsections:\n  A: {table: [a, b], rows: {«to string»: {type: text, as: «ToString»}}}\n".Replace("«to string»", "to string", StringComparison.Ordinal),
            "NOTE023: 'ToString' 'as: Other'"),
        new("A hole named as its record", "type: x\nsections:\n  A: {list: Summary, patterns: [\"{«summary»}\"]}\n", "NOTE023: 'Summary'"),
        new("A field named as the handle", "type: x\nhandle: \"@{title}\"\nfrontmatter: {title: text, «handle»: text}\n", "NOTE023: 'Handle' 'as: Other'"),
        new("A record named as a type of the library", "type: x\nrecord: «Vault»\n", "NOTE023: 'Vault' 'record'"),
        new("A parent's field named as the child's record", "type: x\nrecord: Title\nextends: «note»\n", "NOTE023: 'Title' 'as: Other'"),
        new("Two sections of one C# name", "type: x\nsections:\n  Key Facts: {prose: text}\n  «Key facts!»: {prose: text}\n  key facts: {prose: text, as: «KeyFacts»}\n",
            "NOTE024: 'Key facts!' 'Key Facts' 'KeyFacts' 'as: Other'",
            "NOTE024: 'key facts' 'Key Facts' 'KeyFacts' 'as: Other'"),
        new("A section and a field of one C# name, told at the later", "type: x\nsections:\n  Due: {prose: text}\nfrontmatter:\n  «due»: date\n",
            "NOTE024: 'due' 'Due' 'Due' 'as: Other'"),
        new("A section named as a parent's field", "type: x\nextends: note\nsections:\n  «Title»: {prose: text}\n",
            "NOTE024: 'Title' 'title' 'Title' 'as: Other'"),
        new("A footer's hole named as a field", "type: x\nfrontmatter: {updated: date}\nfooter: [\"*{«updated»:date}*\"]\n".Replace("«updated»:date", "«updated:date»", StringComparison.Ordinal),
            "NOTE024: 'updated' 'updated' 'Updated'"),
    ];
}
