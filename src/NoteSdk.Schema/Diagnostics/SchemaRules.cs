using System;
using System.Collections.Generic;
using System.Linq;
using static NoteSdk.Schema.Diagnostics.SchemaSeverity;

namespace NoteSdk.Schema.Diagnostics;

/// <summary>Every kind of mistake that a schema can have: the one list from which the generator's descriptors and schemas/DIAGNOSTICS.md are made.</summary>
internal static class SchemaRules
{
    public static readonly SchemaRule YamlSyntax = new(
        "NOTE001", "Not valid YAML", "This is not valid YAML: {0}", Error,
        "The file cannot be read as YAML 1.2, so nothing after this place is known.",
        "Fix the YAML at the place that the message names. Texts with ': ', ' #', or a leading '@', '{', '[' or '*' need quotes.");

    public static readonly SchemaRule TooLarge = new(
        "NOTE002", "Schema too large", "The schema is too large: {0}", Error,
        "Schemas are limited to 1,048,576 characters, 32 levels, 32 patterns in a list and 64 schemas that they extend, so that a hostile file cannot "
            + "hold up the compiler.",
        "Split the schema or the list, nest less deeply, or extend a schema nearer to the first one.");

    public static readonly SchemaRule YamlAlias = new(
        "NOTE003", "YAML alias or tag", "{0} is not allowed in a schema: {1}", Error,
        "Aliases (`*x`) make a small file large, and tags (`!x`) have no meaning here.",
        "Write the value out. `!` for required follows the type: `date!`.");

    public static readonly SchemaRule DuplicateKey = new(
        "NOTE004", "Duplicate key", "The key '{0}' appears a second time, after line {1}: keep one of the two", Error,
        "A mapping has the same key twice.",
        "Remove or rename one of the two.");

    public static readonly SchemaRule WrongKind = new(
        "NOTE005", "Wrong kind of value", "Expected {0}, found {1}{2}", Error,
        "A text stands where a mapping is needed, a list where a text is, and so on.",
        "Write the kind of value that the message names. A text that begins with `{` or `[` needs quotes.");

    public static readonly SchemaRule UnknownKey = new(
        "NOTE006", "Unknown key", "Unknown key '{0}' in {1}; {2}", Error,
        "The schema language has no such key at this place.",
        "Use the key that the message names, or remove it.");

    public static readonly SchemaRule MissingKey = new(
        "NOTE007", "Missing key", "{0} lacks '{1}'; add {2}", Error,
        "A required key is missing.",
        "Add it, as in the message's example.");

    public static readonly SchemaRule InvalidValue = new(
        "NOTE008", "Invalid value", "'{0}' cannot be used as {1}; expected {2}", Error,
        "The value is of the right kind, but not one that the key accepts.",
        "Write what the message expects.");

    public static readonly SchemaRule InvalidType = new(
        "NOTE009", "Invalid type", "The type '{0}' cannot be used here: {1}", Error,
        "The text is not written as a type, or a type of that kind has no place here.",
        "Follow the message; a type is `text`, `date!`, `list tag`, `link(people)`, the name of an enum.");

    public static readonly SchemaRule UnknownType = new(
        "NOTE010", "Unknown type", "Unknown type '{0}'; {1}", Error,
        "It is neither a word of the type language nor an enum of any schema.",
        "Correct the spelling, or declare the enum under `enums`.");

    public static readonly SchemaRule UnknownNoteType = new(
        "NOTE011", "Unknown note type", "No schema describes notes of type '{0}'; {1}", Error,
        "`link(…)` or `extends` names a type of notes for which there is no schema.",
        "Correct the spelling (it is the other schema's `type`, not its record), add the schema, reference the project that has it, or write `link` alone.");

    public static readonly SchemaRule ExtendsCycle = new(
        "NOTE012", "Schema extends itself", "The schema extends itself ({0}); remove one 'extends'", Error,
        "Following `extends` leads back to the schema.",
        "Remove one `extends` of the cycle.");

    public static readonly SchemaRule WrongDefault = new(
        "NOTE013", "Default of another type", "The default '{0}' is not of type '{1}'; expected {2}", Error,
        "A new note would get a value that its member cannot hold.",
        "Write a value of the type, or change the type.");

    public static readonly SchemaRule InvalidSection = new(
        "NOTE014", "Invalid section", "The {0} '{1}' {2}", Error,
        "A section or a part says exactly one thing about what it holds: `prose`, `list`, `table` with `rows`, `csv`, `dataview` or `code`; or a section "
            + "has `labels`, `parts` and `sections`. Text of parts needs something between it that shows where it ends.",
        "Keep one of them, and the keys that belong to it.");

    public static readonly SchemaRule InvalidTemplate = new(
        "NOTE015", "Invalid text with holes", "The text cannot be read: {0}", Error,
        "A hole of a `heading`, a `handle` or a `dataview` text is not written as one.",
        "Write `{title}` or `{title|pascal}`, and `{{` for a brace in the text.");

    public static readonly SchemaRule UnknownHole = new(
        "NOTE016", "Unknown field in a hole", "The hole '{0}' names {1}; {2}", Error,
        "A hole takes the value of a single frontmatter field that is a `string` in C#, or of the `handle`.",
        "Name such a field.");

    public static readonly SchemaRule InvalidPattern = new(
        "NOTE017", "Invalid pattern", "The pattern cannot be read: {0}", Error,
        "A hole is not written as one, appears twice, or nothing shows where it ends.",
        "Follow the message; a pattern is the form of one line, as in `{date:date}: {summary}`.");

    public static readonly SchemaRule HoleTypes = new(
        "NOTE018", "Hole with two types", "The hole '{0}' is '{1}' here but '{2}' on line {3}; give it one type in all patterns of the list", Error,
        "The holes of all patterns are the members of one record.",
        "Give the hole the same type everywhere, or another name.");

    public static readonly SchemaRule SamePattern = new(
        "NOTE019", "Pattern never reached", "The pattern on line {0} reads the same lines, so this one is never reached; remove it", Error,
        "Patterns are tried in their order, and two of them have the same form.",
        "Remove the second.");

    public static readonly SchemaRule NoName = new(
        "NOTE020", "No C# name", "No C# name can be made from '{0}'; {1}", Error,
        "The text has no letters or digits that C# allows in names.",
        "Choose a name with `as:`.");

    public static readonly SchemaRule InvalidName = new(
        "NOTE021", "Invalid C# name", "'{0}' cannot be used as a C# name; {1}", Error,
        "A name given by `record`, `as`, `enums` or `list` is not an identifier that suits a type or a property.",
        "Write it in letters and digits, beginning with a capital letter.");

    public static readonly SchemaRule KeywordName = new(
        "NOTE022", "C# keyword as a name", "'{0}' is a C# keyword; write {1}", Error,
        "A name given by `record`, `as`, `enums` or `list` is a word of C#.",
        "Write another name; with a capital letter it is not a keyword.");

    public static readonly SchemaRule ReservedName = new(
        "NOTE023", "Reserved name", "The C# name '{0}' is taken by {1}; {2}", Error,
        "Every record has members such as `Equals`, every note such as `Path` and `Save`, a record's member cannot have its record's name, and the types "
            + "of the namespace `NoteSdk` stand beside the generated ones in programs that use both.",
        "Choose another name with `as:`.");

    public static readonly SchemaRule DuplicateMember = new(
        "NOTE024", "Two members with one name", "{0} and {1} both become the C# member '{2}'; {3}", Error,
        "Names are made from headings and keys, and two of them become the same.",
        "Rename one of the two with `as:`.");

    public static readonly SchemaRule DuplicateTypeName = new(
        "NOTE025", "Two types with one name", "The C# type '{0}' is already {1}; {2}", Error,
        "All schemas share one namespace, except those that name their own. Records of list items and enums may be declared alike in several schemas, but "
            + "not differently.",
        "Rename one of the two, or make both the same.");

    public static readonly SchemaRule DuplicateNoteType = new(
        "NOTE026", "Two schemas for one type", "Notes of type '{0}' are already described by {1}; change one 'type', or merge the two schemas", Error,
        "Two files have the same `type`.",
        "Change one of the two, or merge them.");

    public static readonly SchemaRule InvalidEnum = new(
        "NOTE027", "Invalid enum", "The enum '{0}' {1}", Error,
        "An enum has no members, or a spelling is empty or belongs to two of them.",
        "Give every member spellings of its own.");

    public static readonly SchemaRule TooDeep = new(
        "NOTE028", "Nested too deeply", "{0} cannot hold {1}: {2}", Error,
        "Markdown has headings of six levels, of which sections take 2 to 6 unless they say `level`; frontmatter has mappings of two levels.",
        "Take the inner one out of the outer one, or say with another key what it holds.");

    public static readonly SchemaRule InvalidMap = new(
        "NOTE029", "Invalid mapping", "The field '{0}' {1}", Error,
        "A field with `map` says what the keys of the mapping are, and nothing else besides the name of a list's items.",
        "Write `{map: {key: type}}`, or for a list of mappings `{list: Record, map: {key: type}}`.");

    public static readonly SchemaRule OldNameTaken = new(
        "NOTE030", "Old name taken", "The old name '{0}' of the {1} is {2}; leave it out here, or change the other", Error,
        "A name under `was` must lead to one part only, so it can be neither the current name of a part beside it nor an old name twice.",
        "Leave the name out of one of the two.");

    public static readonly SchemaRule WrongFileName = new(
        "NOTE031", "Not available from a file's name", "The field '{0}' cannot come from the file's name: it {1}", Error,
        "`from: filename` supplies a field that the note's frontmatter lacks, so the field is a single text and has no default.",
        "Write `{type: text, from: filename}`, without a `default`.");

    public static readonly SchemaRule ShadowedPattern = new(
        "NOTE032", "Pattern never read", "The pattern '{0}' on line {1} reads every line of this one, such as '{2}', so this one reads nothing; {3}", Error,
        "A line is read by the first pattern that matches it, and those before this one match all of its lines.",
        "Put the specific pattern before the general one.");

    public static readonly SchemaRule OpenHole = new(
        "NOTE033", "Hole without an end", "The hole '{0}' cannot be separated from the text after it: in '{1}' it {2} instead of '{3}'; {4}", Error,
        "A value's type says where it ends: a number after its last digit, a text before the first text that follows the hole. What follows this hole "
            + "could belong to the value, too.",
        "Put another text after the hole, as the message says.");

    public static readonly SchemaRule UnwrittenPattern = new(
        "NOTE034", "Pattern never written",
        "The pattern '{0}' on line {1} reads what this one writes, such as '{2}', so no item of this form can be written; {3}", Error,
        "What is written must read back equal, but a pattern before this one also matches every line that this one writes.",
        "Put the specific pattern before the general one, or give them different texts.");

    public static readonly SchemaRule Failure = new(
        "NOTE035", "Bug in NoteSdk", "The schema cannot be used because of a bug in NoteSdk: {0}; please report it, with the schema", Error,
        "NoteSdk failed in a way that it does not expect. The other schemas are still read.",
        "Report it. Until it is fixed, writing the last edit in another way may help.");

    public static readonly SchemaRule RuleTaken = new(
        "NOTE036", "One note, two types", "The notes that '{0}' means are meant in {1} already; leave it out of one of the two", Error,
        "A note belongs to one type, so two `by` may not say the same: the same keys with a value in common, and a folder in common. The case of a tag does "
            + "not matter.",
        "Leave it out of one of the two, or add a folder or another key to one of them: of several types that fit, the one with more keys counts, then the "
            + "deeper folder.");

    // Of queries, in a schema's `dataview` and in C#; in notes they are reported under a rule of notes.
    public static readonly SchemaRule QuerySyntax = new(
        "NOTE037", "Query that cannot be read", "The query cannot be read: {0}", Error,
        "The text of a query does not follow the syntax of Dataview.",
        "Write what the message expects at its place.");

    public static readonly SchemaRule QueryFunction = new(
        "NOTE038", "Unknown function in a query", "There is no function '{0}'; {1}", Error,
        "A query calls a function that Dataview does not have. Names of functions are case-sensitive.",
        "Use the function that the message names.");

    public static readonly SchemaRule QueryArguments = new(
        "NOTE039", "Wrong types in a query", "{0}; {1}", Error,
        "A function, an operator or an index of a query gets values of types for which it always fails, whatever the notes hold.",
        "Pass what the message says, or convert the value with `date`, `number`, `string` and the like.");

    public static readonly SchemaRule QueryField = new(
        "NOTE040", "Unknown field or folder in a query", "The query names {0}; {1}", Warning,
        "The notes of a query are of types that do not have the field (by the folder or the tag after `FROM`, or by `type = \"…\"`), or no note is in the "
            + "folder. Such a field is always null.",
        "Correct the spelling, or add the field to the schema.");

    public static readonly SchemaRule QueryComparison = new(
        "NOTE041", "Comparison of different types", "'{0}' compares {1} with {2}, so that it {3}; {4}", Warning,
        "Dataview compares values of different types by the names of their types, so nothing is ever equal.",
        "Compare values of one type, as the message says.");

    public static readonly SchemaRule QueryQuirk = new(
        "NOTE042", "Query that means something else", "The query hardly means this: {0}; {1}", Warning,
        "Dataview reads the query in another way than it looks: `and` and `or` have one precedence, a name with a dot is not set by `GROUP BY` or "
            + "`FLATTEN`, `contains` does not find a list, a second `FROM` fails.",
        "Write what the message says.");

    public static readonly SchemaRule HoleWithoutUse = new(
        "NOTE043", "Hole where none is allowed", "'{0}' is in {1}, which has no holes, so it would be written as it is; {2}", Error,
        "A hole is filled in `heading`, `handle`, `dataview`, `patterns` and `footer` only.",
        "Write the text itself, or take the part with the hole out.");

    // Of the files of a project, whatever is in them.
    public static readonly SchemaRule UnfitFile = new(
        "NOTE044", "File that cannot be compiled in", "The file '{0}' is left out: {1}", Warning,
        "The name of a schema or of a `Note` item has a character that the compiler cannot take in a path (a control character, or one of `\" * : < > ? "
            + "|`), or there is no such file. MSBuild treats a backslash in a name as a slash, and cannot hand on a name that is not UTF-8.",
        "Rename the file.");

    public static readonly SchemaRule UnreadFile = new(
        "NOTE045", "File that cannot be read", "The file is left out, since it cannot be read: {0}", Error,
        "The compiler has no text for a schema, a note or a findings file: it is locked, its drive is gone, or an editor has released it. The other files "
            + "are still read.",
        "Make the file readable, and build again.");

    public static readonly SchemaRule BrokenFindings = new(
        "NOTE046", "Findings that cannot be read",
        "This is not a line that the check of the notes writes, or the last line is missing; build the project again to have its notes checked", Warning,
        "The file in the folder `obj` in which a build keeps what it found in the notes was changed or cut off. Its other lines are still reported.",
        "Build the project again; if that does not help, delete the file first.");

    // Reported by the package's targets: without the runtime, generated code does not compile.
    public static readonly SchemaRule OldFramework = new(
        "NOTE048", "Framework that is too old",
        "NoteSdk needs .NET 10, and the project is built for '{0}'; set 'TargetFramework' to net10.0 or later, or make the reference to NoteSdk depend on it",
        Error,
        "The project, or one of the frameworks that it is built for, is older than .NET 10, or is not .NET.",
        "Set `TargetFramework` to `net10.0` or later, or give the `PackageReference` a condition.");

    public static readonly SchemaRule YearOfWeek = new(
        "NOTE049", "Year of days beside weeks", "The format '{0}' has the year of a day beside a week; write '{1}' instead of 'YYYY'", Warning,
        "A week at the turn of the year belongs to another year than some of its days: with `YYYY` beside `ww` or `WW`, 28 December 2026 is written as week 1 "
            + "of 2026, and cannot be read back.",
        "Write `gggg` beside `w` and `ww`, and `GGGG` beside `W` and `WW`.");

    /// <summary>All rules, by their ids.</summary>
    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        YamlSyntax, TooLarge, YamlAlias, DuplicateKey, WrongKind, UnknownKey, MissingKey, InvalidValue, InvalidType, UnknownType, UnknownNoteType,
        ExtendsCycle, WrongDefault, InvalidSection, InvalidTemplate, UnknownHole, InvalidPattern, HoleTypes, SamePattern, NoName, InvalidName, KeywordName,
        ReservedName, DuplicateMember, DuplicateTypeName, DuplicateNoteType, InvalidEnum, TooDeep, InvalidMap,
        OldNameTaken, WrongFileName, ShadowedPattern, OpenHole, UnwrittenPattern, Failure, RuleTaken,
        QuerySyntax, QueryFunction, QueryArguments, QueryField, QueryComparison, QueryQuirk, HoleWithoutUse,
        UnfitFile, UnreadFile, BrokenFindings, OldFramework, YearOfWeek,
    ];

    /// <summary>The rules that a schema's text can break, without faults of this program and of the files of a project.</summary>
    public static IEnumerable<SchemaRule> OfTexts =>
        All.Where(static rule => rule != Failure && rule != UnfitFile && rule != UnreadFile && rule != BrokenFindings && rule != OldFramework);

    private static readonly Dictionary<string, SchemaRule> ById = All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule with an id, which must be in this list.</summary>
    public static SchemaRule Find(string id) => ById[id];
}
