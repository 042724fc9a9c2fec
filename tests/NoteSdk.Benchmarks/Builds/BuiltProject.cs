using System.Diagnostics;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Tests;

namespace NoteSdk.Benchmarks.Builds;

/// <summary>A project in a temporary folder that has NoteSdk as its package gives it, and is built from scratch each time.</summary>
internal sealed class BuiltProject : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-build-").FullName;
    private readonly List<double> _seconds = [];

    public BuiltProject(string name, IEnumerable<(string Path, string Text)> files)
    {
        Name = name;
        Write("App.csproj", ProjectFile());
        Write("Program.cs", "return 0;\n");
        foreach ((string path, string text) in files) Write(path, text);
        Run("restore");
    }

    public string Name { get; }

    /// <summary>Gets the median of what builds took.</summary>
    public double Seconds => _seconds.Order().ElementAt(_seconds.Count / 2);

    /// <summary>Builds it, and measures that.</summary>
    public void Build()
    {
        if (Directory.Exists(Path.Join(_folder, "obj", "Debug"))) Directory.Delete(Path.Join(_folder, "obj", "Debug"), recursive: true);
        double start = ChildClock.Seconds;
        Run("build", "--no-restore");
        _seconds.Add(ChildClock.Seconds - start);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string ProjectFile()
    {
        string package = Path.Join(Repository.Root, "src", "NoteSdk", "buildTransitive");
        string generator = Path.Join(Repository.Root, "src", "NoteSdk.Generator", "obj", Configuration, "netstandard2.0", "analyzer");
        string references = string.Concat(RuntimeAssemblies.Paths.Select(static path => $"""<Reference Include="{path}" />"""));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RootNamespace>MyApp</RootNamespace>
              </PropertyGroup>
              <Import Project="{package}/NoteSdk.props" />
              <ItemGroup>
                {references}
                <Analyzer Include="{generator}/*.dll" />
              </ItemGroup>
              <Import Project="{package}/NoteSdk.targets" />
            </Project>
            """;
    }

    private void Write(string path, string text)
    {
        string full = Path.Join(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Runs one command of dotnet, with no server that would work on its behalf, or keep what it has compiled.</summary>
    private void Run(string command, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            ArgumentList = { command, "-v:q", "-nologo", "-m:1", "-nr:false", "-p:UseSharedCompilation=false" },
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new DifferentResultsException($"'dotnet {command}' of {Name} failed:\n{output}");
    }
}
