using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Output;

/// <summary>Prints nested lines as a tree, on a terminal with branches.</summary>
internal static class TreeOutput
{
    public static void Print(Terminal terminal, TreeNode root)
    {
        terminal.Results.Write(root.Text, TerminalColor.Bold);
        terminal.Results.WriteLine();
        Print(terminal, root.Children, "");
    }

    private static void Print(Terminal terminal, IReadOnlyList<TreeNode> nodes, string indent)
    {
        (string branch, string last, string line) = terminal.HasUnicode ? ("├─ ", "└─ ", "│  ") : ("|- ", "`- ", "|  ");
        string ellipsis = terminal.HasUnicode ? "…" : ".";
        for (int i = 0; i < nodes.Count; i++)
        {
            bool isLast = i == nodes.Count - 1;
            terminal.Results.WriteLine(Cells.Fit(indent + (isLast ? last : branch) + nodes[i].Text, terminal.Columns, ellipsis));
            Print(terminal, nodes[i].Children, indent + (isLast ? "   " : line));
        }
    }
}
