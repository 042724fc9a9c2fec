using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Sections;

/// <summary>Reads lines of labels and values: <c>**Label**: value</c>.</summary>
internal static class LabelReader
{
    /// <summary>The labels of paragraphs; null if there is a line without one.</summary>
    public static IReadOnlyList<(string Label, ValueFact Value, BlockFact? List)>? Read(Body body)
    {
        List<(string, ValueFact, BlockFact?)> found = [];
        for (int i = 0; i < body.Content.Count; i++)
        {
            BlockFact block = body.Content[i];
            if (block.Shape == BlockShape.List)
            {
                // A list belongs to the label right above it, if that has no value.
                if (found.Count == 0 || found[^1].Item3 is not null || found[^1].Item2.Text.Length > 0) return null;
                found[^1] = found[^1] with { Item3 = block };
                continue;
            }

            if (block.Shape != BlockShape.Prose) return null;
            string[] lines = block.Text.Split('\n');
            for (int line = 0; line < lines.Length; line++)
            {
                if (LineOf(lines[line]) is not { } label) return null;
                found.Add((label.Label, new ValueFact(label.Value, false, body.Note, block.Line + line), null));
            }
        }

        return found.Count == 0 ? null : found;
    }

    /// <summary>The label and the value of a line; null for another line.</summary>
    public static (string Label, string Value)? LineOf(string line)
    {
        string text = line.Trim();
        if (!text.StartsWith("**", StringComparison.Ordinal)) return null;
        int close = text.IndexOf("**", 2, StringComparison.Ordinal);
        if (close < 3) return null;
        string name = text[2..close];
        string rest = text[(close + 2)..];
        if (name.EndsWith(':')) return (name[..^1], rest.Trim());
        return rest.StartsWith(':') ? (name, rest[1..].Trim()) : null;
    }
}
