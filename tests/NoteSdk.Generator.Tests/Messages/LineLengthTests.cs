using System.Globalization;

namespace NoteSdk.Generator.Tests.Messages;

/// <summary>Lines of src end at the column that .editorconfig names, which editors only show.</summary>
public class LineLengthTests
{
    [Fact]
    public void No_line_of_src_is_longer_than_the_editor_config_says()
    {
        string setting = File.ReadLines(Path.Combine(SourceTree.Folder, "../.editorconfig")).Single(static line => line.StartsWith("max_line_length", StringComparison.Ordinal));
        int most = int.Parse(setting.Split('=')[1], CultureInfo.InvariantCulture);

        string[] longLines =
        [
            .. from file in SourceTree.Files()
               from line in file.Text.Split('\n').Index()
               where line.Item.TrimEnd('\r').Length > most
               select $"{file.Path}({line.Index + 1}): {line.Item.Length} columns",
        ];
        Assert.Empty(longLines);
    }
}
