using Mono.Cecil;

namespace NoteSdk.Architecture.Tests;

/// <summary>What users see, and how the source files are.</summary>
public sealed class SurfaceTests
{
    private const int MostLines = 300;

    public static TheoryData<string> Libraries => [.. House.Packages.Keys];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_public_type_is_in_a_namespace_of_users_or_of_generated_code(string assembly) =>
        Assert.DoesNotContain(CompiledAssembly.Read(assembly).Types, static type => type.IsPublic && type.Namespace is not ("NoteSdk" or "NoteSdk.Generated"));

    [Fact]
    public void The_package_holds_no_code() =>
        Assert.DoesNotContain(SourceTree.Files, static path => path.StartsWith(Path.Combine(SourceTree.Folder, "NoteSdk") + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>The namespace of an internal type is its folder, so that a type is found from a using.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void An_internal_type_is_in_the_namespace_of_its_folder(string assembly)
    {
        IEnumerable<string> wrong = CompiledAssembly.Read(assembly).Types
            .Where(type => type is { IsPublic: false, Namespace: not ("NoteSdk" or "NoteSdk.Generated") } && type.Namespace.StartsWith(assembly, StringComparison.Ordinal))
            .Where(type => CompiledAssembly.FileOf(type, assembly) is { } path && type.Namespace != NamespaceOf(path)).Select(static type => type.FullName);
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_has_at_most_300_lines() =>
        Assert.Empty(SourceTree.Files.Where(static path => File.ReadLines(path).Count() > MostLines).Select(static path => Path.GetRelativePath(SourceTree.Folder, path)));

    private static string NamespaceOf(string path) => Path.GetDirectoryName(Path.GetRelativePath(SourceTree.Folder, path))!.Replace(Path.DirectorySeparatorChar, '.');
}
