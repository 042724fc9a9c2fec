using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using NoteSdk.Documents;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Text;
using NoteSdk.Dql.Functions;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Records;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;
using NoteSdk.Sqlite;
using NoteSdk.Tests.Notes;
using NoteSdk.Schema.Yaml;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Laws.Tests.Threads;

/// <summary>
/// Nothing that threads share can be read half written: what is written to when others may hold it already is no wider than a reference. The exceptions are all named here, each
/// with its reason.
/// </summary>
public sealed class SharedStateTests
{
    /// <summary>Of these an object has one owner at a time.</summary>
    private static readonly Dictionary<Type, string> s_owned = new()
    {
        [typeof(NoteReader)] = "rented by one thread, with all its buffers",
        [typeof(NoteDocument)] = "rented by one thread, with all its buffers",
        [typeof(BlockScanner)] = "of one document",
        [typeof(EditWriter)] = "of one edit",
        [typeof(QueryBudget)] = "of one run of a query, which one thread makes",
        [typeof(CacheFile)] = "of one opening",
        [typeof(YamlValueTree)] = "of one reading of a schema",
    };

    /// <summary>Fields of several words that are written late.</summary>
    private static readonly Dictionary<string, string> s_wide = new()
    {
        ["DirtyPaths._first"] = "under its lock",
    };

    /// <summary>Arrays and collections whose elements of several words are written late, or seem to be: by methods that write elements of that type somewhere.</summary>
    private static readonly Dictionary<string, string> s_elements = new()
    {
        ["VaultFeed._watchers"] = "under its lock",
        ["Composition._parts"] = "while it is made, by one thread",
        ["Composition._wholes"] = "while it is made, by one thread",
        ["MapObject._entries"] = "while it is built, by one thread",
        ["NoteList`1._items"] = "of a copy, which becomes another list",
        ["QueryDuration._units"] = "of a copy, which becomes another duration",
        ["IgnorePattern._tokens"] = "read by reference",
        ["SystemFolders+closure.entries"] = "each by one thread; it is read when all have ended",
        ["MapItem+closure.items"] = "of one edit",
    };

    /// <summary>Objects of which several fields are written late, and that are nonetheless never read half old and half new.</summary>
    private static readonly Dictionary<string, string> s_together = new()
    {
        ["DirtyPaths: _first, _isEverything"] = "under its lock",
        ["ItemText: IsFullyCompleted, _fields, _lines"] = "the first while the items of a note are made; the others each say all that they say",
        ["LazyObject: _entries, _made"] = "each says all that it says",
        ["LineTable: Count, Length, _starts"] = "scanned before others have it",
        ["MapObject: _ordered, _places"] = "the second while it is built; the first says all that it says",
        ["MemoryVaultFiles: _files, _latest, _watchers"] = "under its lock; who reads takes one of the first and the last alone",
        ["NoteContent: _outline, _subpaths"] = "each says all that it says of a text that never changes",
        ["NoteRecord: HasCurrentNames, _birth, _queries, _source, _stamp"] = "all but the second and the fourth while it is made; the second says all that it says; who needs two things of the source reads it once",
        ["NoteSource: AsRead, _diagnostics"] = "both say the same of bytes that never change",
        ["NoteTypeBuilder: FooterPatterns, _outer, _wrapper"] = "while the schema is built",
        ["NoteTypeMember: Default, Stamp"] = "while the schema is built",
        ["PageText: _fields, _inline, _items, _links, _unlisted"] = "each says all that it says of a text that never changes",
        ["QueryPage: _all, _backlinks, _file, _items, _link, _outlinks, _resolve, _tasks"] = "each says all that it says of moments at which the page says the same; _backlinks and _resolve each ask one of these",
        ["Section: HasEmptyItem, HasLiteralPrompt, HintLines, HintText, IsRepeated, IsRequired, IsRuled, Patterns, RepeatsWithin, WrittenPrompt, _callout, _forms, _levels, _promptLines, _repeated, _subsectionNames"] = "all but the last while the schema is built; the last says all that it says",
        ["VaultState: Diagnostics, _index, _linkSettings, _seen"] = "the first three under the lock of writing, each for itself; the last says of which version it is",
        ["VaultNote: _content, _record, _tasks"] = "each says all that it says of a text that never changes",
    };

    private static readonly Type[] s_all =
    [
        .. RuntimeAssemblies.All.SelectMany(static assembly => assembly.GetTypes()),
        .. typeof(Person).Assembly.GetTypes().Where(static type => type.Namespace == typeof(Person).Namespace && !typeof(JsonSerializerContext).IsAssignableFrom(type)),
    ];

    private static readonly FieldWrites s_writes = FieldWrites.In(s_all);
    private static readonly List<FieldInfo> s_shared =
        SharedTypes.Fields(s_all, s_owned.Keys, typeof(Vault), typeof(NoteRecord), typeof(QueryPage), typeof(QueryResult), typeof(QueryObject), typeof(QueryDate), typeof(QueryDuration), typeof(QueryLink));

    [Fact]
    public void No_field_is_written_late_that_is_wider_than_a_reference() =>
        AssertSame(s_wide.Keys, s_shared.Where(static field => Tearing.Tears(field.FieldType) && s_writes.Has(field)).Select(NameOf));

    [Fact]
    public void No_elements_are_written_late_that_are_wider_than_a_reference() =>
        AssertSame(s_elements.Keys, s_shared.Where(s_writes.HasElements).Select(NameOf));

    [Fact]
    public void No_fields_are_written_late_that_belong_together()
    {
        IEnumerable<string> several = s_shared.Where(field => !field.IsStatic && s_writes.Has(field)).GroupBy(static field => field.DeclaringType!)
            .Where(static group => group.Count() > 1).Select(static group => $"{Shown(group.Key)}: {string.Join(", ", group.Select(static field => Plain(field.Name)).Order(StringComparer.Ordinal))}");
        AssertSame(s_together.Keys, several);
    }

    /// <summary>What is looked through is what threads share, and not a part of it.</summary>
    [Theory]
    [InlineData(typeof(VaultIndex))]
    [InlineData(typeof(MultiMap<>))]
    [InlineData(typeof(VaultNote))]
    [InlineData(typeof(NoteOutline))]
    [InlineData(typeof(PageText))]
    [InlineData(typeof(ItemObject))]
    [InlineData(typeof(MapObject))]
    [InlineData(typeof(QueryDate))]
    [InlineData(typeof(NoteSource))]
    [InlineData(typeof(PersonContactInformation))]
    [InlineData(typeof(NoteList<>))]
    [InlineData(typeof(StructFormat<>))]
    public void What_threads_share_is_found(Type type) => Assert.Contains(s_shared, field => field.DeclaringType == type);

    /// <summary>The search finds every way in which a field is written late.</summary>
    [Fact]
    public void Late_writes_are_found()
    {
        Type[] types = [.. typeof(Torn).GetNestedTypes(BindingFlags.NonPublic), .. typeof(Torn.Root).GetNestedTypes(BindingFlags.NonPublic)];
        FieldWrites writes = FieldWrites.In(types);
        List<FieldInfo> shared = SharedTypes.Fields(types, [typeof(Torn.Owned)], typeof(Torn.Root));
        Assert.Equal(
            ["Base._wide", "Implementation._wide", "Item._wide", "Of`1._value", "Root.<Set>k__BackingField", "Root._half", "Root._wide", "Root.s_wide"],
            shared.Where(field => Tearing.Tears(field.FieldType) && writes.Has(field)).Select(NameOf).Order(StringComparer.Ordinal));
        Assert.Equal(["Root._array", "Root._dictionary", "Root._list", "Root._once"], shared.Where(writes.HasElements).Select(NameOf).Order(StringComparer.Ordinal));
    }

    private static void AssertSame(IEnumerable<string> excepted, IEnumerable<string> found) =>
        Assert.Equal(string.Join('\n', excepted.Order(StringComparer.Ordinal)), string.Join('\n', found.Distinct().Order(StringComparer.Ordinal)));

    private static string NameOf(FieldInfo field) => $"{Shown(field.DeclaringType!)}.{field.Name}";

    /// <summary>The name of a type. That of a closure changes with the code around it.</summary>
    private static string Shown(Type type)
    {
        if (!type.IsNested || type.DeclaringType == typeof(Torn)) return type.Name;
        return $"{Shown(type.DeclaringType!)}+{(type.Name.StartsWith("<>c__DisplayClass", StringComparison.Ordinal) ? "closure" : type.Name)}";
    }

    private static string Plain(string name) => name.StartsWith('<') && name.IndexOf('>') is > 0 and var end ? name[1..end] : name;
}
