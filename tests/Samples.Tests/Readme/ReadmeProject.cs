using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Samples.Tests.Support;

namespace Samples.Tests.Readme;

/// <summary>
/// The project of a reader who has done what the README says down to one of its blocks: the files shown so far, those shown only further down in their
/// first version, and the last program shown.
/// </summary>
internal sealed class ReadmeProject
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
        "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly string[] PackageFiles = ["NoteSdk.dll", "NoteSdk.Dql.dll", "NoteSdk.Schema.dll", "DiffPlex.dll", "Markdig.dll", "YamlDotNet.dll"];

    private readonly Dictionary<string, string> _files = [];
    private readonly ReadmeBlock _program;

    private ReadmeProject(ReadmeBlock program) => _program = program;

    /// <summary>Gets the name of the project file, which is the root namespace too.</summary>
    private string Name => Path.GetFileNameWithoutExtension(_files.Keys.Single(file => file.EndsWith(".csproj", StringComparison.Ordinal)));

    public static ReadmeProject At(int line)
    {
        ReadmeProject project = new(ReadmeBlock.All.Last(block => block.Language == "csharp" && block.Line <= line));
        foreach (ReadmeBlock block in ReadmeBlock.All.Where(block => block.IsFile))
        {
            if (block.Line <= line) project._files[block.Name] = block.Text;
            else project._files.TryAdd(block.Name, block.Text);
        }

        return project;
    }

    /// <summary>What the compiler and the generator say of the files; empty where they have nothing to say.</summary>
    public IReadOnlyList<Diagnostic> Build(Stream? output = null)
    {
        Consumer consumer = Consumer.Build(
            Name,
            _files.Where(file => file.Key.EndsWith(".note.yaml", StringComparison.Ordinal)),
            new(_program.Name, _program.Text),
            new("ImplicitUsings.cs", ImplicitUsings));
        if (output is not null && consumer.Diagnostics.Count == 0) Assert.True(consumer.Compilation.Emit(output).Success);
        return consumer.Diagnostics;
    }

    /// <summary>What the program prints, run in a fresh folder with the files.</summary>
    public async Task<ProgramRun> Run()
    {
        using TemporaryFolder folder = new();
        foreach ((string name, string text) in _files)
        {
            string path = Path.Combine(folder.Path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
        }

        string program = Path.Combine(folder.Path, Name + ".dll");
        await using (FileStream output = File.Create(program))
        {
            Assert.Empty(Build(output));
        }

        foreach (string file in PackageFiles) File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder.Path, file));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Quickstart.runtimeconfig.json"), Path.ChangeExtension(program, ".runtimeconfig.json"));
        return await ProgramRun.Of(program, folder.Path);
    }

    /// <summary>The project file as XML.</summary>
    public XElement ReadProjectFile() => XElement.Parse(_files[Name + ".csproj"]);
}
