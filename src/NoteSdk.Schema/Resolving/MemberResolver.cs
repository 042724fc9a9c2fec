using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Schema;

/// <summary>Resolves fields of the frontmatter, rows, columns and labels.</summary>
internal sealed class MemberResolver(Resolution resolution, TypeResolver types, DefaultResolver defaults)
{
    /// <summary>The members, each named in <paramref name="scope"/>; faulty ones are left out.</summary>
    public EquatableArray<MemberModel> ResolveAll(IEnumerable<Inheritable<RawMember>> members, MemberPlace place, NameScope scope)
    {
        List<Inheritable<RawMember>> all = members.ToList();
        OldNameCheck.Run(resolution, all.Select(member => new NamedPart(member.Value.Key, member.Value.OldNames, NounOf(place), member.IsInherited)), place == MemberPlace.Frontmatter);
        var resolved = new List<MemberModel>();
        foreach (Inheritable<RawMember> member in all)
        {
            if (Resolve(member.Value, place, scope, member.IsInherited) is { } model)
                resolved.Add(model);
        }

        return resolved.ToEquatableArray();
    }

    private MemberModel? Resolve(RawMember raw, MemberPlace place, NameScope scope, bool isInherited)
    {
        MemberType? type = types.Resolve(raw.Type, isInherited);
        bool isNamed = scope.TryClaim(raw.Name, $"the {NounOf(place)} '{YamlValue.Clip(raw.Key.Text)}'", isInherited, "choose another with 'as: Other'");
        if (type is null || !isNamed)
            return null;

        return new()
        {
            Name = raw.Name.Text,
            Source = raw.Key.Text,
            Place = place,
            Type = type,
            Required = raw.Type!.Syntax.IsRequired,
            Default = defaults.Resolve(raw.Default, type, place, isInherited),
            OldNames = raw.OldNames.Select(static name => name.Text).ToEquatableArray(),
            FromFileName = IsFromFileName(raw, type, isInherited),
            Description = raw.Description,
        };
    }

    private static string NounOf(MemberPlace place) => place switch { MemberPlace.Row => "row", MemberPlace.Column => "column", MemberPlace.Label => "label", _ => "field" };

    // A file has one name, and it is text.
    private bool IsFromFileName(RawMember raw, MemberType type, bool isInherited)
    {
        if (raw.FromFileName is not { } span)
            return false;

        string? fault = type is not { Kind: ValueKind.Text, IsList: false } ? $"is of type '{type}', and a file's name is text; write 'type: text'"
            : raw.Default is not null ? "has a default, too; keep one of them"
            : null;
        if (fault is not null)
            resolution.Report(isInherited, SchemaRules.WrongFileName, span, YamlValue.Clip(raw.Key.Text), fault);
        return fault is null;
    }
}
