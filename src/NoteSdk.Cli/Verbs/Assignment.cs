namespace NoteSdk.Cli.Verbs;

/// <summary>One change of a member as it is written: <c>m=v</c>, <c>m+=v</c>, <c>m-=v</c>, <c>m=</c>.</summary>
/// <param name="Member">The member.</param>
/// <param name="Sign">What is before the <c>=</c>: <c>+</c>, <c>-</c>, or <c>=</c> for nothing.</param>
/// <param name="Text">The value; empty to empty the member.</param>
internal sealed record Assignment(string Member, char Sign, string Text)
{
    /// <exception cref="CliException">It is not written as one.</exception>
    public static Assignment Parse(string word)
    {
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        bool hasSign = equals > 0 && word[equals - 1] is '+' or '-';
        string member = equals < 0 ? "" : word[..(equals - (hasSign ? 1 : 0))].Trim();
        if (member.Length == 0) throw new CliException($"'{word}' sets no member. Write m=v, m+=v, m-=v, or m= to empty it.");
        Assignment parsed = new(member, hasSign ? word[equals - 1] : '=', word[(equals + 1)..]);
        return hasSign && parsed.Text.Length == 0 ? throw new CliException($"'{word}' has no value. Write it behind the '='.") : parsed;
    }

    public void Apply(WorkspaceChanges changes, string path)
    {
        if (Sign == '+') changes.Add(path, Member, Text);
        else if (Sign == '-') changes.Remove(path, Member, Text);
        else if (Text.Length == 0) changes.Set(path, Member);
        else changes.Set(path, Member, Text);
    }
}
