using System.Collections.Generic;

namespace NoteSdk.Schema;

/// <summary>Resolves fields of the frontmatter, rows, columns and labels.</summary>
internal sealed class MemberResolver(TypeResolver types, DefaultResolver defaults)
{
    /// <summary>The members, each named in <paramref name="scope"/>; faulty ones are left out.</summary>
    public EquatableArray<MemberModel> ResolveAll(IEnumerable<Inheritable<RawMember>> members, MemberPlace place, NameScope scope)
    {
        var resolved = new List<MemberModel>();
        foreach (Inheritable<RawMember> member in members)
        {
            if (Resolve(member.Value, place, scope, member.IsInherited) is { } model)
                resolved.Add(model);
        }

        return resolved.ToEquatableArray();
    }

    private MemberModel? Resolve(RawMember raw, MemberPlace place, NameScope scope, bool isInherited)
    {
        string noun = place switch { MemberPlace.Row => "row", MemberPlace.Column => "column", MemberPlace.Label => "label", _ => "field" };
        MemberType? type = types.Resolve(raw.Type, isInherited);
        bool isNamed = scope.TryClaim(raw.Name, $"the {noun} '{YamlValue.Clip(raw.Key.Text)}'", isInherited, "choose another with 'as: Other'");
        if (type is null || !isNamed)
            return null;

        return new()
        {
            Name = raw.Name.Text,
            Source = raw.Key.Text,
            Place = place,
            Type = type,
            Required = raw.Type!.Syntax.IsRequired,
            Default = defaults.Resolve(raw.Default, type, isLine: place != MemberPlace.Frontmatter, isInherited),
            Description = raw.Description,
        };
    }
}
