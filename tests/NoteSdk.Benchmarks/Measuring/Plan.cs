namespace NoteSdk.Benchmarks.Measuring;

/// <summary>How much is measured.</summary>
/// <param name="Effort">The effort.</param>
/// <param name="Notes">The number of notes; null where each experiment takes its own.</param>
internal sealed record Plan(Effort Effort, int? Notes = null)
{
    public bool IsTrial => Effort == Effort.Trial;

    /// <summary>Gets the rounds that figures are medians of.</summary>
    public int Rounds => Pick(trial: 1, quick: 7, full: 11);

    /// <summary>Gets the rounds before those: so many until the just-in-time compiler has no better code left.</summary>
    public int WarmUps => Pick(trial: 0, quick: 3, full: 6);

    public T Pick<T>(T trial, T quick, T full) => Effort switch
    {
        Effort.Trial => trial,
        Effort.Quick => quick,
        _ => full,
    };

    /// <summary>The number of notes that an experiment is made with.</summary>
    public int NotesOr(int trial, int quick, int full) => Notes ?? Pick(trial, quick, full);
}
