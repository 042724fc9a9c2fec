using System.Collections.Generic;
using System.Text;

namespace NoteSdk.Schema.Patterns;

/// <summary>A line that matches a pattern, with simple values.</summary>
/// <param name="Line">The line.</param>
/// <param name="Values">The values of the holes, in their order.</param>
/// <param name="Varied">The hole whose value differs from the first sample; -1 in the first one.</param>
/// <param name="IsWritten">Whether values are written in this form; otherwise they are only read.</param>
internal sealed record PatternSample(string Line, IReadOnlyList<string> Values, int Varied, bool IsWritten)
{
    /// <summary>
    /// Lines of a form, made as they are enumerated: the first with the first value of every hole, then one for every other value of every hole. An enum has
    /// all of its spellings; for other types a few values represent all. A text is a <paramref name="word"/> that has nothing in common with the patterns.
    /// </summary>
    public static IEnumerable<PatternSample> Of(PatternForm form, string word)
    {
        var values = new List<string>();
        foreach (FormPart part in form.Parts)
        {
            if (part.IsHole)
                values.Add(SampleValues.First(part, word));
        }

        yield return new(Join(form, values), values.ToArray(), -1, IsWritten: true);
        foreach (FormPart part in form.Parts)
        {
            if (!part.IsHole)
                continue;

            string first = values[part.Hole];
            foreach ((string value, bool isWritten) in SampleValues.Others(part, word))
            {
                values[part.Hole] = value;
                yield return new(Join(form, values), values.ToArray(), part.Hole, isWritten);
            }

            values[part.Hole] = first;
        }
    }

    private static string Join(PatternForm form, List<string> values)
    {
        var line = new StringBuilder();
        foreach (FormPart part in form.Parts)
            line.Append(part.IsHole ? values[part.Hole] : part.Literal);
        return line.ToString();
    }
}
