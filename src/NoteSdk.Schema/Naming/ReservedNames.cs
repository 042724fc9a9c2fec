using System;
using System.Collections.Generic;

namespace NoteSdk.Schema.Naming;

/// <summary>The names that generated code or the runtime already uses. There is no other list of them.</summary>
internal static class ReservedNames
{
    // The members of every record (of object, and added by the compiler).
    private static readonly HashSet<string> OfRecords = new(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString",
    };

    // The other members of every note.
    private static readonly HashSet<string> OfNotes = new(StringComparer.Ordinal)
    {
        "Diagnostics", "Diff", "Frontmatter", "GetDerivedText", "GetHandle", "GetMember", "GetOrDefault", "GetQuery", "Load", "LoadAsync", "Members", "Parse",
        "ParseInPlace", "Path", "Save", "SaveAs", "SaveAsAsync", "SaveAsync", "Sections", "SetQuery", "ToMarkdown", "ToUtf8Bytes", "TrySave", "TrySaveAsync",
        "Type", "WithClock", "WithCurrentNames", "WithMembersOf", "Without", "WriteMembers", "WriteTo",
    };

    // The members that generated code declares in the records of all or some notes: a member cannot have its type's name.
    private static readonly HashSet<string> OfGenerated = new(StringComparer.Ordinal) { "GetDerivedText", "Handle", "WriteMembers" };

    // Types beside the generated ones: a program has `using NoteSdk;` and `using MyApp.Notes;`, so that the same name in both is ambiguous. Those of
    // NoteSdk.Generated are free, since no program has a using of it, and generated code names them in full.
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "DataviewQuery", "DataviewQueryAttribute", "EnumValue", "IVaultFiles", "InlineQuery", "InlineQueryResult", "ItemValue", "Link", "LinkOr", "LinkStatus",
        "Markdown", "MemberState", "MemoryVaultFiles", "NoteAdded", "NoteChange", "NoteChanged", "NoteConflictException", "NoteDeleted", "NoteDiagnostic",
        "NoteFrontmatter", "NoteJsonResolver", "NoteList", "NoteMember", "NoteMoved", "NoteRecord", "NoteSchema", "NoteSchemas", "NoteSdk", "NoteSection",
        "NoteSeverity", "NoteType", "NoteTypeKey", "NoteTypeMember",
        "NoteTypeRule", "NoteTypes", "NoteWriteException", "Notes", "PlainNote", "QueryDiagnostic", "QueryHit", "QueryResult",
        "QueryResultKind", "QueryTask", "QueryTaskGroup", "QueryValue", "QueryValueKind", "ResolvedLink", "SaveStatus", "SchemaNote", "SqliteVaultCache",
        "StatusSymbol", "System", "TaskItem", "Vault", "VaultBatch", "VaultCache", "VaultConflictException", "VaultLink", "VaultNote", "VaultOptions",
        "VaultProgress", "VaultTask",
    };

    /// <summary>Whether a member of a record (of a note, when <paramref name="isNote"/>) cannot have the name.</summary>
    public static bool IsMember(string name, bool isNote) =>
        OfRecords.Contains(name) || (isNote && OfNotes.Contains(name));

    /// <summary>Whether a generated type cannot have the name, because a type beside it has it.</summary>
    public static bool IsType(string name) => Types.Contains(name);

    /// <summary>Whether a generated type cannot have the name, because a member of it has it.</summary>
    public static bool IsMemberOfType(string name) => OfRecords.Contains(name) || OfGenerated.Contains(name);
}
