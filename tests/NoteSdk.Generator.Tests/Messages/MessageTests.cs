using System.Text;

namespace NoteSdk.Generator.Tests.Messages;

/// <summary>
/// All that NoteSdk says to people, in one snapshot: a change of words is one diff that is read aloud before it is accepted. Other tests assert ids and places.
/// </summary>
public class MessageTests
{
    [Fact]
    public Task All_rules_and_messages()
    {
        StringBuilder table = new();
        ILookup<bool, (string Path, string Text)> files = SourceTree.Files().ToLookup(static file => RuleTable.IsTable(file.Path));
        foreach ((_, string text) in files[true]) table.AppendJoin('\n', RuleTable.Read(text)).Append('\n');

        string last = "";
        foreach ((string place, string text) in files[false].SelectMany(static file => Messages(file.Path, file.Text)))
        {
            if (place != last) table.Append(place).Append('\n');
            table.Append("  ").Append(text.Replace("\n", "\\n").Replace("\r", "\\r")).Append('\n');
            last = place;
        }

        return Verify(table.ToString());
    }

    /// <summary>The texts of a file with the assembly, the file and the member that they stand in: a file may move between folders.</summary>
    private static IEnumerable<(string Place, string Text)> Messages(string path, string source) =>
        MessageCollector.Collect(source).Select(found => ($"{path.Split('/')[0]} {Path.GetFileNameWithoutExtension(path)}.{found.Member}", found.Text));
}
