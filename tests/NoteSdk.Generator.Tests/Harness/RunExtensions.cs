using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace NoteSdk.Generator.Tests;

/// <summary>Runs what was compiled.</summary>
internal static class RunExtensions
{
    /// <summary>Calls a static method without parameters that returns a text.</summary>
    /// <param name="run">A run that compiled.</param>
    /// <param name="type">The full name of the user's class.</param>
    /// <param name="method">The method's name.</param>
    public static string Call(this Run run, string type, string method) => Call(
        [
            run.Compilation.ToImage([.. run.Project.Files.Where(static file => file.Kind == "note").Select(static file =>
                new ResourceDescription($"NoteSdk/{file.Path}", () => new MemoryStream(Encoding.UTF8.GetBytes(file.GetText().ToString())), isPublic: true))]),
        ],
        type,
        method);

    /// <summary>Calls a static method without parameters that returns a text.</summary>
    /// <param name="images">Assemblies, the last of which has the class.</param>
    /// <param name="type">The full name of the class.</param>
    /// <param name="method">The method's name.</param>
    public static string Call(IEnumerable<byte[]> images, string type, string method)
    {
        AssemblyLoadContext context = new(null, isCollectible: true);
        try
        {
            Assembly assembly = images.Select(image => context.LoadFromStream(new MemoryStream(image))).ToArray()[^1];
            MethodInfo found = assembly.GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
            return found.CreateDelegate<Func<string>>()();
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The assembly that a compilation makes. It fails if there are errors.</summary>
    public static byte[] ToImage(this CSharpCompilation compilation, params ResourceDescription[] resources)
    {
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image, manifestResources: resources);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
