using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Sections;

/// <summary>
/// Finds what stands at the start of a section in many notes and is no content: a question that its content replaces, or lines that stay above it.
/// </summary>
internal static class IntroInference
{
    private const int Least = 3;

    /// <summary>The prompt and the hint of a section, and its bodies without them.</summary>
    public static (string? Prompt, string? Hint, List<Body> Bodies) Find(IReadOnlyList<Body> bodies)
    {
        List<Body> rest = [.. bodies];
        string? hint = null;
        string? prompt = null;
        if (Shared(rest) is { } first)
        {
            if (IsHint(rest, first)) hint = Take(rest, first);
            else if (IsPrompt(rest, first)) prompt = Take(rest, first);
        }

        if (hint is not null && Shared(rest) is { } second && IsPrompt(rest, second)) prompt = Take(rest, second);
        return (prompt, hint, rest);
    }

    /// <summary>The first block that most bodies have in common; null if fewer than three do.</summary>
    private static string? Shared(List<Body> bodies)
    {
        IGrouping<string, Body>? most = bodies
            .Where(static body => body.Blocks is [{ Shape: BlockShape.Prose or BlockShape.Mark } block, ..] && !IsDivider(block.Text))
            .GroupBy(static body => body.Blocks[0].Text, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        return most is not null && most.Count() >= Least ? most.Key : null;
    }

    private static bool IsDivider(string text) => !text.Any(char.IsLetterOrDigit);

    /// <summary>Whether a text stands above the content wherever there is some.</summary>
    private static bool IsHint(List<Body> bodies, string text)
    {
        int above = bodies.Count(body => Has(body, text) && body.WithoutFirst().Content.Count > 0);
        return above >= Least && bodies.TrueForAll(body => Has(body, text) || body.Content.Count == 0);
    }

    /// <summary>Whether a text stands alone where there is no content, and not where there is.</summary>
    private static bool IsPrompt(List<Body> bodies, string text)
    {
        int alone = bodies.Count(body => Has(body, text) && body.WithoutFirst().Content.Count == 0);
        return alone >= Least && alone * 2 > bodies.Count(body => Has(body, text)) && !IsMark(bodies, text);
    }

    private static bool IsMark(List<Body> bodies, string text) => bodies.Exists(body => Has(body, text) && body.Blocks[0].Shape == BlockShape.Mark);

    private static bool Has(Body body, string text) => body.Blocks.Count > 0 && body.Blocks[0].Text == text;

    private static string Take(List<Body> bodies, string text)
    {
        for (int i = 0; i < bodies.Count; i++)
        {
            if (Has(bodies[i], text)) bodies[i] = bodies[i].WithoutFirst();
        }

        return text;
    }
}
