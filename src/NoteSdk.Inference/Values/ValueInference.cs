using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Values;

/// <summary>
/// Finds the type of the values of one place: the strongest that takes all of them. What only nearly all values are is offered, since a person knows whether
/// the
/// others are faults.
/// </summary>
internal static class ValueInference
{
    private const int LeastForOffer = 20;
    private const double ShareForOffer = 0.95;
    private const int LeastForEnum = 10;
    private const int MostMembers = 12;
    private const int MostWords = 3;

    /// <summary>The type of values, placeholders not among them.</summary>
    /// <param name="values">The values, of all notes: one that was held out contradicts, too.</param>
    public static ValueGuess Guess(IReadOnlyList<ValueFact> values)
    {
        if (values.Count == 0) return new ValueGuess("text", 0);
        List<ValueType> all = [.. ValueTypes.Strong.Where(type => values.All(type.Fits))];
        if (Choose(all) is { } found) return new ValueGuess(found, values.Count);
        if (AsLinkOrText(values) is { } mixed) return mixed;
        if (AsEnum(values) is { } members) return members;
        return Offer(values) ?? new ValueGuess("text", values.Count);
    }

    /// <summary>The strongest of the types that take all values; null if none does, or if they may be dates of several formats.</summary>
    private static string? Choose(List<ValueType> fitting)
    {
        if (fitting.Count == 0) return null;
        string first = fitting[0].Word;
        if (!first.StartsWith("date(", StringComparison.Ordinal)) return first;

        // 01/02/2026 is a day of January or of February; D.M. and DD.MM. are the same day.
        bool isUnclear = fitting.Exists(static type => type.Word == "date(DD/MM/YYYY)") && fitting.Exists(static type => type.Word == "date(MM/DD/YYYY)");
        return isUnclear ? null : first;
    }

    private static ValueGuess? AsLinkOrText(IReadOnlyList<ValueFact> values)
    {
        ValueType link = ValueTypes.Strong.First(static type => type.Word == "link");
        int links = values.Count(link.Fits);
        bool isMixed = links >= 3 && links * 10 >= values.Count * 3 && values.All(static value => !value.HasLines);
        if (!isMixed) return null;
        bool isNearlyAll = values.Count >= LeastForOffer && links >= values.Count * ShareForOffer;
        return new ValueGuess(ValueTypes.LinkOrText.Word, values.Count)
        {
            Offered = isNearlyAll ? link.Word : null,
            Misfits = isNearlyAll ? [.. values.Where(value => !link.Fits(value))] : [],
        };
    }

    private static ValueGuess? AsEnum(IReadOnlyList<ValueFact> values)
    {
        List<ValueFact> learned = [.. values.Where(static value => !value.Note.IsHeldOut)];
        if (learned.Count < LeastForEnum) return null;
        List<(string Text, int Count)> members =
        [
            .. learned.GroupBy(static value => value.Text, StringComparer.Ordinal).Select(static group => (group.Key, Count: group.Count()))
                .OrderByDescending(static member => member.Count).ThenBy(static member => member.Key, StringComparer.Ordinal),
        ];
        bool isSmall = members.Count <= MostMembers && members.Count <= Math.Sqrt(learned.Count) && members.Count > 1;
        if (!isSmall || !members.TrueForAll(static member => member.Count >= 2 && IsName(member.Text))) return null;
        HashSet<string> known = [.. members.Select(static member => member.Text)];
        return values.All(value => known.Contains(value.Text)) ? new ValueGuess("", values.Count) { Members = members } : null;
    }

    private static bool IsName(string text) =>
        text.Length <= 40 && !text.Contains('\n', StringComparison.Ordinal) && text.Split(' ').Length <= MostWords && text.Any(char.IsLetter)
            && !text.AsSpan().ContainsAny("[]{}");

    private static ValueGuess? Offer(IReadOnlyList<ValueFact> values)
    {
        if (values.Count < LeastForOffer) return null;
        foreach (ValueType type in ValueTypes.Strong)
        {
            if (ValueTypes.IsMixed(type)) continue;
            List<ValueFact> misfits = [.. values.Where(value => !type.Fits(value))];
            if (values.Count - misfits.Count < values.Count * ShareForOffer) continue;
            return new ValueGuess("text", values.Count) { Offered = type.Word, Misfits = misfits };
        }

        return null;
    }
}
