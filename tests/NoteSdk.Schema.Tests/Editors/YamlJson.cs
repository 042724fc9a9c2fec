using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NoteSdk.Schema.Tests.Editors;

/// <summary>YAML as editors check it: as JSON, its plain scalars typed by the core schema (YAML 1.2, section 10.3.2).</summary>
internal static partial class YamlJson
{
    /// <summary>The JSON of a document; null where it is no YAML, which editors tell by themselves.</summary>
    public static JToken? TryConvert(string yaml)
    {
        try
        {
            YamlStream stream = new();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [var document] ? Convert(document.RootNode) : null;
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JToken Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(static pair => new JProperty((pair.Key as YamlScalarNode)?.Value ?? throw new ArgumentException("A key that is no text."), Convert(pair.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Convert)),
        YamlScalarNode { Style: not ScalarStyle.Plain } text => new JValue(text.Value),
        YamlScalarNode { Value: null or "" or "~" or "null" or "Null" or "NULL" } => JValue.CreateNull(),
        YamlScalarNode { Value: "true" or "True" or "TRUE" } => new JValue(true),
        YamlScalarNode { Value: "false" or "False" or "FALSE" } => new JValue(false),
        YamlScalarNode { Value: { } number } when Number().IsMatch(number) => new JValue(double.Parse(number, CultureInfo.InvariantCulture)),
        YamlScalarNode text => new JValue(text.Value),
        _ => throw new ArgumentException("No node of a document."),
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
