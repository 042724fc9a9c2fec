using NJsonSchema;
using Newtonsoft.Json.Linq;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Types;
using NoteSdk.Tests;

namespace NoteSdk.Schema.Tests.Editors;

/// <summary>The JSON Schema that editors check schemas by says what the loader says, as far as JSON Schema can.</summary>
public class EditorSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schemas", "note-type.schema.json")).GetAwaiter().GetResult();

    // The rules that some mistake breaks unseen by an editor, and why JSON Schema cannot see it.
    private static readonly Dictionary<string, string> BeyondJsonSchema = new()
    {
        ["NOTE003"] = "Aliases are gone before JSON is looked at.",
        ["NOTE008"] = "The keys of fields are compared as Dataview compares them.",
        ["NOTE009"] = "The tokens of formats of dates would be a second parser in a regular expression.",
        ["NOTE010"] = "Which enums there are is for the schemas of the whole project to say.",
        ["NOTE011"] = "Which note types there are is for the schemas of the whole project to say.",
        ["NOTE012"] = "A circle goes through several files.",
        ["NOTE013"] = "A default would have to be read by the type beside it.",
        ["NOTE014"] = "Whether text stands beside other text depends on the order of the parts.",
        ["NOTE015"] = "The syntax of texts with holes would be a second parser in a regular expression.",
        ["NOTE016"] = "Names in holes refer to fields elsewhere.",
        ["NOTE017"] = "The syntax of patterns would be a second parser in a regular expression.",
        ["NOTE018"] = "Holes of several patterns are compared.",
        ["NOTE019"] = "Patterns are compared with one another.",
        ["NOTE020"] = "Whether a heading gives a C# name depends on the Unicode category of its letters.",
        ["NOTE022"] = "The keywords of C# are not repeated.",
        ["NOTE023"] = "The names of the runtime are not repeated.",
        ["NOTE024"] = "Names made of keys and headings are compared.",
        ["NOTE025"] = "Names of several files are compared.",
        ["NOTE026"] = "Types of several files are compared.",
        ["NOTE027"] = "Names and spellings of an enum are compared.",
        ["NOTE028"] = "How deep a section is depends on the levels of all sections around it.",
        ["NOTE029"] = "A stamp would have to be read by the type beside it.",
        ["NOTE030"] = "Names of parts beside each other are compared.",
        ["NOTE032"] = "Patterns are compared with one another.",
        ["NOTE033"] = "The syntax of patterns would be a second parser in a regular expression.",
        ["NOTE034"] = "What a pattern writes would have to be read.",
        ["NOTE036"] = "Folders and tags of several files are compared.",
        ["NOTE037"] = "A query has a language of its own.",
        ["NOTE038"] = "A query has a language of its own.",
        ["NOTE039"] = "A query has a language of its own.",
        ["NOTE040"] = "A query has a language of its own.",
        ["NOTE041"] = "A query has a language of its own.",
        ["NOTE042"] = "A query has a language of its own.",
        ["NOTE043"] = "The syntax of holes would be a second parser in a regular expression.",
        ["NOTE049"] = "The tokens of formats of dates would be a second parser in a regular expression.",
    };

    public static TheoryData<string> Good =>
        [.. new[] { "schemas", "tests", "samples" }.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.note.yaml", SearchOption.AllDirectories))
            .Select(static path => Path.GetRelativePath(Repository.Root, path)).Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj" or "Mistakes"))
            .Where(static path => SchemaFile.Load(path, File.ReadAllText(Path.Combine(Repository.Root, path))).Diagnostics.IsEmpty)];

    public static TheoryData<string> Bad => MistakeTests.Names;

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_schema_is_accepted(string path) => Assert.Equal([], Faults(File.ReadAllText(Path.Combine(Repository.Root, path))));

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_schema_is_rejected_unless_JSON_Schema_cannot_see_the_mistake(string name)
    {
        Mistake mistake = MistakeTests.Find(name);

        Assert.True(IsRejected(mistake) || RulesOf(mistake).Any(BeyondJsonSchema.ContainsKey), $"Accepted, though it breaks {string.Join(", ", RulesOf(mistake))}:\n{mistake.Schema}");
    }

    [Fact]
    public void Each_rule_that_JSON_Schema_cannot_see_has_a_mistake_that_it_does_not_see()
    {
        IEnumerable<string> unseen = MistakeTests.All.Where(static mistake => !IsRejected(mistake)).SelectMany(RulesOf);

        Assert.Equal(BeyondJsonSchema.Keys.Order(StringComparer.Ordinal), unseen.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_has_a_description()
    {
        JObject root = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schemas", "note-type.schema.json")));
        IEnumerable<JProperty> keys = root.Descendants().OfType<JProperty>().Where(static property => property.Name == "properties" && property.Parent is JObject { } owner && owner.ContainsKey("additionalProperties"))
            .SelectMany(static property => ((JObject)property.Value).Properties());

        Assert.All(keys, key => Assert.True(Resolve(root, (JObject)key.Value).ContainsKey("description"), key.Path));
    }

    [Fact]
    public void The_words_of_types_are_those_of_the_loader()
    {
        JObject root = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schemas", "note-type.schema.json")));

        Assert.Equal(TypeWords.All.SelectMany(static word => new[] { word, word + "!" }).Order(StringComparer.Ordinal), root.SelectTokens("definitions.cellType.anyOf[0].enum[*]").Select(static word => (string)word!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sample_schemas_name_the_file_that_editors_check_them_by() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas"), "*.note.yaml"),
        static path => Assert.StartsWith("# yaml-language-server: $schema=./note-type.schema.json\n", File.ReadAllText(path), StringComparison.Ordinal));

    private static bool IsRejected(Mistake mistake) => Faults(mistake.Schema).Length > 0;

    private static string[] RulesOf(Mistake mistake) => [.. mistake.Messages.Select(static message => message[..message.IndexOf(':', StringComparison.Ordinal)]).Distinct()];

    private static string[] Faults(string yaml) => YamlJson.TryConvert(yaml) is { } json ? [.. Schema.Validate(json).Select(static fault => fault.ToString())] : ["no YAML"];

    private static JObject Resolve(JObject root, JObject schema) => schema["$ref"] is { } reference ? (JObject)root.SelectToken(((string)reference!)[2..].Replace('/', '.'))! : schema;
}
