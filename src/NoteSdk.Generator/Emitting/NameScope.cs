using System.Collections.Generic;

namespace NoteSdk.Generator.Emitting;

/// <summary>The names of one generated class: those of the schema come first, the generator's own give way.</summary>
internal sealed class NameScope(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = [.. taken];

    /// <summary>A name that nothing else has: the wanted one, with underscores after it where it is taken.</summary>
    public string Take(string wanted)
    {
        while (!_taken.Add(wanted)) wanted += "_";
        return wanted;
    }
}
