using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NoteSdk.Generator.Tests;

/// <summary>The project of the sample schemas as an assembly, so that code that only uses its records need not compile them each time.</summary>
internal static class SampleLibrary
{
    private static readonly byte[] Image = Run.Of(Samples.Project).Compilation.WithAssemblyName("Samples").ToImage();

    private static readonly CSharpCompilation Consumer = Project.Empty.Compile().AddReferences(MetadataReference.CreateFromImage(Image));

    /// <summary>Compiles a class that uses the library without a warning, and calls a static method of it that returns a text.</summary>
    public static string Call(string source, string type, string method) =>
        RunExtensions.Call([Image, Consumer.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Project.Parsing, "Source0.cs")).ToImage()], type, method);
}
