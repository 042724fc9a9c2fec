using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Generator.Emitting;

/// <summary>Names that must be unique: names of the schema take precedence over the generator's own.</summary>
internal sealed class UniqueNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = [.. taken];

    /// <summary>A unique name: the preferred one, with underscores after it if it is taken.</summary>
    public string Take(string wanted)
    {
        while (!_taken.Add(wanted)) wanted += "_";
        return wanted;
    }

    /// <summary>The names of members and of their types, which the code of a record uses.</summary>
    public static IEnumerable<string> NamesOf(IEnumerable<MemberModel> members) =>
        members.SelectMany(static member => new[] { member.Name, member.Type.Name }.Concat(member.Record is { } record ? NamesOf(record.Members) : []))
            .OfType<string>();
}
