namespace NoteSdk.Cli.Output;

/// <summary>A line of a tree, and those below it.</summary>
internal sealed record TreeNode(string Text, IReadOnlyList<TreeNode> Children);
