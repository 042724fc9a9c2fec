namespace NoteSdk.Fuzz.Laws;

/// <summary>A law does not hold.</summary>
internal sealed class LawBrokenException(string law, string detail) : Exception($"{law}: {detail}")
{
    /// <summary>Gets the law in a few words, the same for every case that breaks it.</summary>
    public string Law { get; } = law;

    /// <summary>The same break, with the edit that made it.</summary>
    public LawBrokenException By(object edit) => new(Law, $"{Message[(Law.Length + 2)..]}; by {edit}");

    public static void Unless(bool holds, string law, Func<string> detail)
    {
        if (!holds) throw new LawBrokenException(law, detail());
    }
}
