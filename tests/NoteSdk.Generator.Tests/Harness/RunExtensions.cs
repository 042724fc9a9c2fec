using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace NoteSdk.Generator.Tests;

/// <summary>Runs what was compiled.</summary>
internal static class RunExtensions
{
    /// <summary>Calls a static method without parameters that gives a text.</summary>
    /// <param name="run">A run that compiled.</param>
    /// <param name="type">The full name of the user's class.</param>
    /// <param name="method">The method's name.</param>
    public static string Call(this Run run, string type, string method)
    {
        using MemoryStream image = new();
        EmitResult result = run.Compilation.Emit(image, manifestResources: run.Project.Files.Where(static file => file.Kind == "note").Select(static file =>
            new ResourceDescription($"NoteSdk/{file.Path}", () => new MemoryStream(Encoding.UTF8.GetBytes(file.GetText().ToString())), isPublic: true)));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        AssemblyLoadContext context = new(null, isCollectible: true);
        try
        {
            MethodInfo found = context.LoadFromStream(image).GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
            return found.CreateDelegate<Func<string>>()();
        }
        finally
        {
            context.Unload();
        }
    }
}
