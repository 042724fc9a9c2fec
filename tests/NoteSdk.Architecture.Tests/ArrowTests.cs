using System.Xml.Linq;

namespace NoteSdk.Architecture.Tests;

/// <summary>The arrows between the assemblies: what is not drawn is neither referenced nor visible.</summary>
public sealed class ArrowTests
{
    public static TheoryData<string> Assemblies => [.. House.Arrows.Keys];

    public static TheoryData<string> Libraries => [.. House.Packages.Keys];

    [Fact]
    public void Every_project_has_its_place_in_the_house()
    {
        IEnumerable<string> projects = Directory.EnumerateFiles(SourceTree.Folder, "*.csproj", SearchOption.AllDirectories).Select(static path => Path.GetFileNameWithoutExtension(path)!);
        Assert.Equal(House.Arrows.Keys.Concat(["NoteSdk", "PrivateYaml", "PublicDocs"]).Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_project_references_only_what_its_arrows_lead_to(string assembly)
    {
        IEnumerable<string> known = Items(assembly, "ProjectReference").Where(static item => (string?)item.Attribute("ReferenceOutputAssembly") != "false")
            .SelectMany(Included).Select(static path => Path.GetFileNameWithoutExtension(path)).Where(static name => name != "NoteSdk");
        Assert.Empty(known.Except(House.Arrows[assembly]));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_compiled_assembly_uses_only_what_its_arrows_lead_to(string assembly) =>
        Assert.DoesNotContain(CompiledAssembly.Read(assembly).References, name => name.StartsWith("NoteSdk", StringComparison.Ordinal) && !House.Arrows[assembly].Contains(name));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_project_uses_only_its_packages(string assembly) =>
        Assert.Equal(House.Packages[assembly], Items(assembly, "PackageReference").Where(static item => (string?)item.Attribute("PrivateAssets") != "all").SelectMany(Included).Order(StringComparer.Ordinal));

    /// <summary>An assembly shows its internals to those above it and to tests, never to one below or beside it.</summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Internals_are_visible_upwards_only(string assembly)
    {
        IEnumerable<string> friends = Items(assembly, "InternalsVisibleTo").SelectMany(Included).Where(static name => !IsOfTests(name));
        Assert.All(friends, friend => Assert.Contains(assembly, House.Arrows[friend]));
    }

    private static bool IsOfTests(string name) => name.EndsWith(".Tests", StringComparison.Ordinal) || name is "NoteSdk.Benchmarks" or "NoteSdk.Fuzz";

    private static IEnumerable<XElement> Items(string assembly, string kind) => XDocument.Load(SourceTree.ProjectOf(assembly)).Descendants(kind);

    private static string[] Included(XElement item) => ((string?)item.Attribute("Include") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
}
