using System.Text;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Merging;

/// <summary>Merges texts by their lines, with the markers of git where both sides changed the same.</summary>
internal static class LineMerge
{
    public static (string Text, bool IsClean) Merge(string before, string ours, string theirs)
    {
        StringBuilder text = new(ours.Length);
        bool isClean = true;
        foreach (MergedItems part in ThreeWay.Merge(Lines(before), Lines(ours), Lines(theirs)))
        {
            if (!part.IsConflict)
            {
                text.AppendJoin("", part.Ours);
                continue;
            }

            isClean = false;
            string newline = ours.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            text.Append("<<<<<<< ours").Append(newline);
            AppendWhole(text, part.Ours, newline);
            text.Append("=======").Append(newline);
            AppendWhole(text, part.Theirs, newline);
            text.Append(">>>>>>> theirs").Append(newline);
        }

        return (text.ToString(), isClean);
    }

    /// <summary>Lines before a marker, which needs a line of its own.</summary>
    private static void AppendWhole(StringBuilder text, IReadOnlyList<string> lines, string newline)
    {
        text.AppendJoin("", lines);
        if (lines.Count > 0 && !lines[^1].EndsWith('\n') && !lines[^1].EndsWith('\r')) text.Append(newline);
    }

    /// <summary>The lines of a text with their newlines.</summary>
    private static List<string> Lines(string text)
    {
        List<string> lines = [];
        LineStarts starts = new(text);
        int count = starts.LineOf(text.Length);
        for (int line = 1; line <= count; line++)
        {
            string one = text[(line == 1 ? 0 : starts[line])..(line < count ? starts[line + 1] : text.Length)];
            if (one.Length > 0) lines.Add(one);
        }

        return lines;
    }
}
