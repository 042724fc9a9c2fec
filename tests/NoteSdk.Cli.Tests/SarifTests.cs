using System.Text.Json;

namespace NoteSdk.Cli.Tests;

/// <summary>The SARIF that <c>check</c> writes. .ci/command validates it by the SARIF multitool, too.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void A_result_has_its_rule_its_region_and_a_relative_URI()
    {
        _vault.Write("Ärger, 100%.md", "[[Nowhere]]\n");

        JsonElement run = Run("check", "--format", "sarif");

        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["NOTE104", "NOTE104", "NOTE121", "NOTE121"], results.Select(static one => one.GetProperty("ruleId").GetString()));
        JsonElement first = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("People/Bo.md", first.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal([4, 9, 4, 14], first.GetProperty("region").EnumerateObject().Select(static one => one.Value.GetInt32()));
        Assert.Equal("%C3%84rger%2C%20100%25.md",
            results[3].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        Assert.All(results, one => Assert.Equal(one.GetProperty("ruleId").GetString(), rules[one.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(rules, static rule => Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute)));
        Assert.Equal("schemas/person.note.yaml",
            results[0].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void An_info_is_a_note_and_a_clean_vault_has_no_results()
    {
        _vault.Write(".notesdk/settings.yaml", "severities: {NOTE104: info, NOTE121: error}\n");

        Assert.Equal(["note", "note", "error"], Run("check", "--format", "sarif").GetProperty("results").EnumerateArray().Select(static one => one.GetProperty("level").GetString()));
        JsonElement clean = Run("check", "@Ada", "--format", "sarif");
        Assert.Equal("[]", clean.GetProperty("results").GetRawText());
        Assert.Equal("[]", clean.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetRawText());
    }

    [Fact]
    public void A_fingerprint_is_that_of_the_finding_and_not_of_its_line()
    {
        string[] before = Fingerprints();
        Assert.Equal(before.Length, before.Distinct().Count());

        _vault.Write("People/Bo.md", _vault.Read("People/Bo.md").Replace("title: Bo", "tags:\n  - new\ntitle: Bo", StringComparison.Ordinal));
        Assert.Equal(before, Fingerprints());
        _vault.Write("People/Bo.md", _vault.Read("People/Bo.md").Replace("activ\n", "aktive\n", StringComparison.Ordinal));
        Assert.Equal(before[1..], Fingerprints()[1..]);
        Assert.NotEqual(before[0], Fingerprints()[0]);
    }

    /// <summary>The sample vault with names misspelled in it: links, types, spellings of enums, old names.</summary>
    [Theory]
    [InlineData("safe")]
    [InlineData("all")]
    public void Applying_the_fixes_gives_what_check_writes(string which)
    {
        using Notesdk sample = Notesdk.Sample();
        string person = Notesdk.Person.Replace("type: person", "type: person\nrecord: Human", StringComparison.Ordinal).Replace("Status", "State", StringComparison.Ordinal);
        sample.Write("schemas/person.note.yaml", person + "\n  Notes: {list: text, was: [Remarks]}\n  More: {list: text, was: [Other, Others]}\n");
        sample.Write("A.md", "---\r\ntype: person\r\ntitle: Xy\r\nstatus: activ\r\n---\r\n# Xyz\r\n\r\n## Remarks\r\n\r\n- 🌊 [[Ruth Caldr]] âœ… [[Mei Castelan]]\r\n\r\n## Others\r\n\r\n- [[Lantrn|x]]\r\n");
        foreach (string path in Notes(sample).Where(static path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            sample.Write(path, sample.Read(path).Replace("Calder", "Caldr", StringComparison.Ordinal).Replace("status: active", "status: activ", StringComparison.Ordinal));
        }

        JsonElement run = JsonDocument.Parse(sample.Run("check", "--format", "sarif").Out).RootElement.GetProperty("runs")[0];
        Dictionary<string, string> expected = Notes(sample).ToDictionary(static path => path, sample.Read);
        int count = 0;
        foreach (IGrouping<string, JsonElement> file in ChangesOf(run, which).GroupBy(static change => change.GetProperty("artifactLocation").GetProperty("uri").GetString()!))
        {
            string path = Uri.UnescapeDataString(file.Key);
            JsonElement[] replacements = [.. file.SelectMany(static change => change.GetProperty("replacements").EnumerateArray())];
            count += replacements.Length;
            expected[path] = Apply(expected[path], replacements);
        }

        Assert.True(count >= (which == "safe" ? 2 : 6), $"{count} fixes");
        Ran ran = sample.Run("check", "--fix", which, "--yes");
        Assert.True(ran.Code is 0 or 1, ran.Error);
        Assert.Equal(expected, Notes(sample).ToDictionary(static path => path, sample.Read));
    }

    private static IEnumerable<JsonElement> ChangesOf(JsonElement run, string which) =>
        from result in run.GetProperty("results").EnumerateArray()
        where result.TryGetProperty("fixes", out _)
        from fix in result.GetProperty("fixes").EnumerateArray()
        where which == "all" || fix.GetProperty("properties").GetProperty("safe").GetBoolean()
        from change in fix.GetProperty("artifactChanges").EnumerateArray()
        select change;

    private static string Apply(string text, JsonElement[] replacements)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') starts.Add(i + 1);
        }

        int Offset(JsonElement region, string end) => starts[region.GetProperty(end + "Line").GetInt32() - 1] + region.GetProperty(end + "Column").GetInt32() - 1;
        foreach (JsonElement one in replacements.OrderByDescending(one => Offset(one.GetProperty("deletedRegion"), "start")))
        {
            JsonElement region = one.GetProperty("deletedRegion");
            text = text[..Offset(region, "start")] + one.GetProperty("insertedContent").GetProperty("text").GetString() + text[Offset(region, "end")..];
        }

        return text;
    }

    private static IEnumerable<string> Notes(Notesdk vault) =>
        Directory.GetFiles(vault.Folder, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(vault.Folder, path)).Order(StringComparer.Ordinal);

    private string[] Fingerprints() =>
    [
        .. Run("check", "--format", "sarif").GetProperty("results").EnumerateArray()
            .Select(static one => one.GetProperty("partialFingerprints").GetProperty("notesdk/v1").GetString()!),
    ];

    private JsonElement Run(params string[] arguments)
    {
        JsonElement log = JsonDocument.Parse(_vault.Run(arguments).Out).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        return Assert.Single(log.GetProperty("runs").EnumerateArray());
    }
}
