using NJsonSchema;
using NoteSdk.Workspace.Settings;

namespace NoteSdk.Workspace.Tests.Settings;

/// <summary>The settings of a vault, and what is wrong in them at its place.</summary>
public sealed class SettingsTests
{
    [Fact]
    public async Task All_settings_are_read()
    {
        MemoryVaultFiles files = TestWorkspace.Files((WorkspaceSettings.Path, """
            schemas: [types, more/person.note.yaml]
            ignore: [Archive/, "*.tmp.md"]
            severities: {NOTE106: none, NOTE121: error}
            failOn: error
            cache: .notesdk/cache.db
            """), ("types/a/note.note.yaml", "type: note"), ("more/person.note.yaml", TestWorkspace.Person), ("Archive/Old.md", "Old"));

        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        Assert.Empty(workspace.Diagnostics);
        Assert.Equal(["types", "more/person.note.yaml"], workspace.Settings.Schemas);
        Assert.Equal(["Archive/", "*.tmp.md"], workspace.Settings.Ignore);
        Assert.Null(workspace.Settings.Severities["NOTE106"]);
        Assert.Equal(NoteSeverity.Error, workspace.Settings.Severities["NOTE121"]);
        Assert.Equal(NoteSeverity.Error, workspace.Settings.FailOn);
        Assert.Equal(".notesdk/cache.db", workspace.Settings.Cache);
        Assert.Equal(["note", "person"], workspace.Schemas.Select(static schema => schema.Name).Order());
        Assert.Empty(workspace.Vault.Notes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    public void A_file_that_says_nothing_gives_the_defaults(string text)
    {
        SettingsResult read = SettingsReader.Read(text);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(WorkspaceSettings.Default, read.Settings);
    }

    [Theory]
    [InlineData("schema: x", "(1,1,1,7): error NOTE006: 'schema' 'schemas'")]
    [InlineData("a: 1\nfail_on: error", "(1,1,1,2): error NOTE006: 'a'|(2,1,2,8): error NOTE006: 'fail_on' 'failOn'")]
    [InlineData("- schemas", "(1,1,1,10): error NOTE005")]
    [InlineData("schemas: {a: b}", "(1,10,1,16): error NOTE005 ")]
    [InlineData("schemas: ../..", "(1,10,1,15): error NOTE008: '../..'")]
    [InlineData("schemas: [a, /etc]", "(1,14,1,18): error NOTE008: '/etc'|(1,11,1,12): error NOTE008: 'a'")]
    [InlineData("schemas: a/../../b", "(1,10,1,19): error NOTE008: 'a/../../b'")]
    [InlineData("schemas: 'C:\\x'", "(1,10,1,16): error NOTE008: 'C:\\x'")]
    [InlineData("cache: /tmp/x", "(1,8,1,14): error NOTE008: '/tmp/x'")]
    [InlineData("cache: ..", "(1,8,1,10): error NOTE008: '..'")]
    [InlineData("severities: {NOTE1O6: none}", "(1,14,1,21): error NOTE006: 'NOTE1O6'")]
    [InlineData("severities: {NOTE106: off}", "(1,23,1,26): error NOTE008: 'off'")]
    [InlineData("failOn: [error]", "(1,9,1,16): error NOTE005")]
    [InlineData("failOn: Error", "(1,9,1,14): error NOTE008: 'Error'")]
    [InlineData("ignore: x", "(1,9,1,10): error NOTE005: 'x'")]
    [InlineData("cache: 'a", "NOTE001")]
    [InlineData("cache: a\ncache: b", "(2,1,2,6): error NOTE004: 'cache' 1")]
    public async Task A_mistake_is_reported_at_its_place_and_the_setting_has_its_default(string text, string expected)
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files((WorkspaceSettings.Path, text)));

        string found = string.Join('|', Described.All(workspace.Diagnostics));
        foreach (string part in expected.Split('|')) Assert.Contains(part.Trim(), found, StringComparison.Ordinal);
        Assert.Equal(text.StartsWith("schemas: [a", StringComparison.Ordinal) ? ["a"] : ["schemas"], workspace.Settings.Schemas);
    }

    [Fact]
    public async Task What_changes_the_settings_wins_over_the_file()
    {
        WorkspaceOptions options = new() { Adjust = static settings => settings with { FailOn = null, Schemas = ["types"] } };
        MemoryVaultFiles files = TestWorkspace.Files((WorkspaceSettings.Path, "failOn: error\n"), ("types/note.note.yaml", "type: note"));

        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files, options);

        Assert.Null(workspace.Settings.FailOn);
        Assert.Equal("note", Assert.Single(workspace.Schemas).Name);
    }

    /// <summary>An editor that validates by the JSON Schema accepts and refuses the same files.</summary>
    [Theory]
    [InlineData("{\"schemas\": \"schemas\"}", true)]
    [InlineData("{\"schemas\": [\"a/b\", \".notesdk/x\"], \"cache\": \".notesdk/cache.db\"}", true)]
    [InlineData("{\"severities\": {\"NOTE106\": \"none\"}, \"failOn\": \"info\", \"ignore\": [\"x/\"]}", true)]
    [InlineData("{\"schemas\": \"../..\"}", false)]
    [InlineData("{\"schemas\": \"a/../b\"}", false)]
    [InlineData("{\"schemas\": \"/etc\"}", false)]
    [InlineData("{\"cache\": \"C:x\"}", false)]
    [InlineData("{\"schema\": \"x\"}", false)]
    [InlineData("{\"failOn\": \"never\"}", false)]
    [InlineData("{\"severities\": {\"NOTE106\": \"off\"}}", false)]
    [InlineData("{\"ignore\": \"x\"}", false)]
    public async Task The_JSON_Schema_says_what_the_reader_does(string json, bool isValid)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schemas", "settings.schema.json"));

        Assert.Equal(isValid, schema.Validate(json).Count == 0);
        Assert.Equal(isValid, SettingsReader.Read(json).Diagnostics.IsEmpty);
    }

    [Fact]
    public async Task The_JSON_Schema_has_all_keys()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schemas", "settings.schema.json"));

        string[] known = [.. typeof(WorkspaceSettings).GetProperties().Where(static one => one.CanWrite).Select(static one => one.Name)];
        Assert.Equal(known.Select(static name => char.ToLowerInvariant(name[0]) + name[1..]).Order(), schema.Properties.Keys.Order());
    }
}
