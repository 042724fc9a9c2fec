namespace NoteSdk.Notes.Codec.Members;

/// <summary>When a note was made, and what is chosen for it alone: taken once, so that all of its members agree.</summary>
internal sealed class NoteBirth(TimeProvider clock)
{
    /// <summary>Gets the moment, in the clock's time zone.</summary>
    public DateTimeOffset Now { get; } = clock.GetLocalNow();

    /// <summary>Gets an id that no other note has.</summary>
    public string Uuid { get; } = Guid.NewGuid().ToString();
}
