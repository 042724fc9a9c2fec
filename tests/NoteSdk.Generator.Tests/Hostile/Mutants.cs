using System.Text.RegularExpressions;
using NoteSdk.Fuzz.Schemas;
using NoteSdk.Schema.Files;

namespace NoteSdk.Generator.Tests;

/// <summary>Good schemas, changed as people and programs change them by mistake. The seed is fixed: a mutant comes back.</summary>
internal static class Mutants
{
    // What makes a schema faulty, or nearly so, or only unusual.
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "\t", " ", "  ", ":", ": ", "- ", "{", "}", "[", "]", "{{", "}}", "\"", "'", "|", ">", "#", " #", "!", "&a ", "*a", "?", "? ", ",", "%", "@", "<<: ",
        "---\n", "...\n", "\0", "\u0085", "\u2028", "\uFEFF", "\uD800", "😀", "é", "null", "~", "true", "x", "text", "list ", "link(", "link(people)", "task", "type", "type: people\n",
        "record: Person\n", "record: Mark\n", "record: PersonMembers\n", "extends: people\n", "as: class", "as: Type", "as: Note", "default: x", "was: [a]", "map: {a: text}", "list: Mark, ",
        "sections:\n", "frontmatter:\n", "enums:\n", "footer: ", "patterns: ", "{a:date}", "{title|pascal}", "Equals", "Members", "Mark", "Decision", "Person", "Meeting",
    ];

    private static readonly SchemaMutator Mutator = new(Pieces, mostChanges: 3, lengthLimit: 50);

    /// <summary>The schemas that are changed: the samples, and two that use all of the language.</summary>
    private static readonly SchemaFile[] Loaded;
    private static readonly string[] Texts;

    static Mutants()
    {
        string[] rich = ["tests/NoteSdk.Notes.Tests/Schemas/everything.note.yaml", "tests/NoteSdk.Fuzz/Schemas/retro.note.yaml"];
        Texts = [.. Samples.All.Select(static sample => sample.Text), .. rich.Select(static path => File.ReadAllText(Path.Combine(Samples.Root, path)))];
        Loaded = [.. Texts.Select(static text => SchemaFile.Load("x", text))];
    }

    /// <summary>Schemas that can be in one project with the samples and each other: every one declares types of its own, as far as the mutation left them.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="random">Where chance comes from.</param>
    public static TextFile[] Make(int first, int count, Random random) =>
        [.. Enumerable.Range(first, count).Select(i => new TextFile($"schemas/{i}.note.yaml", Mutator.Mutate(Renamed(i % Texts.Length, i), random), "schema"))];

    private static string Renamed(int seed, int number)
    {
        SchemaFile file = Loaded[seed];
        string names = string.Join('|', file.Enums.Select(static item => item.Name.Text).Append(file.Record!.Text).Concat(Items(file)).Concat(ValuesOfBy(file)).Distinct());
        return Regex.Replace(Texts[seed], $@"\b({names})\b|(^type: |link\(){file.Type!.Text}\b", name => name.Value + number, RegexOptions.Multiline);
    }

    private static IEnumerable<string> ValuesOfBy(SchemaFile file) =>
        (file.By ?? default).SelectMany(static rule => rule.Keys.SelectMany(static key => key.Values).Concat(rule.Folders)).Select(static text => Regex.Escape(text.Text));

    private static IEnumerable<string> Items(SchemaFile file) =>
        file.Frontmatter.Select(static field => field.ItemName).Concat(file.Sections.SelectMany(WithSections).Select(static section => section.ItemName)).OfType<Located>().Select(static name => name.Text);

    private static IEnumerable<RawSection> WithSections(RawSection section) => section.Sections.SelectMany(WithSections).Prepend(section);
}
