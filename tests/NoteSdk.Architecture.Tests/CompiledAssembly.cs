using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NoteSdk.Architecture.Tests;

/// <summary>What a compiled assembly of the house says of itself.</summary>
internal sealed class CompiledAssembly
{
    private readonly ModuleDefinition _module;

    private CompiledAssembly(ModuleDefinition module) => _module = module;

    /// <summary>Gets the names of the assemblies that it uses.</summary>
    public IEnumerable<string> References => _module.AssemblyReferences.Select(static reference => reference.Name);

    /// <summary>Gets its types, without those within others.</summary>
    public IEnumerable<TypeDefinition> Types => _module.Types;

    public static CompiledAssembly Read(string name) =>
        new(ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, name + ".dll"), new ReaderParameters { ReadSymbols = true }));

    /// <summary>The types of its own that a type uses, without those within others.</summary>
    public IEnumerable<TypeDefinition> UsedBy(TypeDefinition type) =>
        new UsedTypes(type).All.Where(used => used.Scope == _module).Select(static used => used.Resolve()).Where(used => used != type).Distinct();

    /// <summary>The file that a type is written in: the one with its name, else the one where its code is.</summary>
    public static string? FileOf(TypeDefinition type, string project)
    {
        string name = type.Name.Split('`')[0];
        string folder = Path.Combine(SourceTree.Folder, project) + Path.DirectorySeparatorChar;
        ILookup<string, string> files = SourceTree.Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).ToLookup(static path => Path.GetFileName(path).Split('.')[0]);
        return (type.HasGenericParameters ? files[name + "OfT"].FirstOrDefault() : null) ?? files[name].FirstOrDefault() ?? type.Methods.Concat(type.NestedTypes.SelectMany(static nested => nested.Methods))
            .Where(static method => method.DebugInformation.HasSequencePoints).Select(static method => method.DebugInformation.SequencePoints[0].Document.Url)
            .Select(url => SourceTree.Files.FirstOrDefault(path => Path.GetFileName(path) == Path.GetFileName(url))).FirstOrDefault();
    }
}
