namespace NoteSdk.Cli.Proving;

/// <summary>How much was tried. Safe for several threads.</summary>
internal sealed class ProofFigures
{
    private int _notes;
    private int _members;
    private int _edits;
    private int _refused;
    private int _moves;
    private int _links;

    /// <summary>Gets the notes that were written back.</summary>
    public int Notes => _notes;

    /// <summary>Gets the members with a value that were edited.</summary>
    public int Members => _members;

    /// <summary>Gets the edits that were made and undone.</summary>
    public int Edits => _edits;

    /// <summary>Gets the edits that were refused before anything was written.</summary>
    public int Refused => _refused;

    public int Moves => _moves;

    /// <summary>Gets the links that were followed after a move.</summary>
    public int Links => _links;

    public void AddNote() => Interlocked.Increment(ref _notes);

    public void AddMember() => Interlocked.Increment(ref _members);

    public void AddEdit() => Interlocked.Increment(ref _edits);

    public void AddRefused() => Interlocked.Increment(ref _refused);

    public void AddMove(int links)
    {
        Interlocked.Increment(ref _moves);
        Interlocked.Add(ref _links, links);
    }
}
