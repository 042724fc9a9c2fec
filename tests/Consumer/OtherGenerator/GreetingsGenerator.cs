using System.Collections.Generic;
using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OtherGenerator;

/// <summary>Turns <c>greetings.yaml</c> into constants, and one more that tells which YamlDotNet it was given to read it with.</summary>
[Generator]
public sealed class GreetingsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string?> files = context.AdditionalTextsProvider
            .Where(static file => Path.GetFileName(file.Path) == "greetings.yaml")
            .Select(static (file, cancellation) => file.GetText(cancellation)?.ToString());
        context.RegisterSourceOutput(files, static (output, text) => output.AddSource("Greetings.g.cs", Emit(text ?? "")));
    }

    private static string Emit(string text)
    {
        IDeserializer yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        Dictionary<string, string> greetings = yaml.Deserialize<Dictionary<string, string>>(text);
        return $$"""
            namespace OtherGenerator;

            internal static class Greetings
            {
                public const string Morning = "{{greetings["morning"]}}";
                public const string ReadBy = "{{typeof(IDeserializer).Assembly.GetName().Version}}";
            }
            """;
    }
}
