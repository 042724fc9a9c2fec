using Microsoft.CodeAnalysis;
using Samples.Tests.Support;

namespace Samples.Tests.Pages;

/// <summary>
/// The project of a reader who has done what a page says down to one of its blocks: the files shown so far, those shown only further down in their
/// first version, and the last program shown. A page that goes on with another one has its files, too.
/// </summary>
internal sealed class PageProject
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
        "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    // What the package brings along, but for native libraries, which no page needs.
    private static readonly string[] PackageFiles = ["NoteSdk*.dll", "DiffPlex.dll", "Markdig.dll", "YamlDotNet.dll"];

    private readonly Dictionary<string, string> _files = [];
    private readonly PageBlock _program;

    private PageProject(PageBlock program) => _program = program;

    /// <summary>Gets the name of the project file, which is the root namespace too.</summary>
    private string Name => Path.GetFileNameWithoutExtension(_files.Keys.Single(file => file.EndsWith(".csproj", StringComparison.Ordinal)));

    /// <summary>The project down to a block.</summary>
    public static PageProject At(PageBlock place)
    {
        List<PageBlock> shown = [.. BlocksOf(place.Page.Base), .. BlocksOf(place.Page).TakeWhile(block => block.Line <= place.Line)];
        PageProject project = new(shown.Last(block => block.Language == "csharp"));
        foreach (PageBlock block in shown) project._files[block.Name] = block.Text;
        foreach (PageBlock block in BlocksOf(place.Page)) project._files.TryAdd(block.Name, block.Text);
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

        foreach (string file in PackageFiles.SelectMany(pattern => Directory.EnumerateFiles(AppContext.BaseDirectory, pattern)))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Quickstart.runtimeconfig.json"), Path.ChangeExtension(program, ".runtimeconfig.json"));
        return await ProgramRun.Of(program, folder.Path);
    }

    private static IEnumerable<PageBlock> BlocksOf(Page? page) => PageBlock.All.Where(block => block.Page == page && block.IsFile);
}
