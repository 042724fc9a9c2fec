using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Generator.Emitting;

/// <summary>Names that must differ from each other: those of the schema come first, the generator's own give way.</summary>
internal sealed class UniqueNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = [.. taken];

    /// <summary>A name that nothing else has: the wanted one, with underscores after it where it is taken.</summary>
    public string Take(string wanted)
    {
        while (!_taken.Add(wanted)) wanted += "_";
        return wanted;
    }

    /// <summary>The names of members, and of the types that they have: what the code of a record speaks of.</summary>
    public static IEnumerable<string> NamesOf(IEnumerable<MemberModel> members) =>
        members.SelectMany(static member => new[] { member.Name, member.Type.Name }.Concat(member.Record is { } record ? NamesOf(record.Members) : []))
            .OfType<string>();
}
