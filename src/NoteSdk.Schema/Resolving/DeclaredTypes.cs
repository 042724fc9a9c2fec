using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Resolving;

/// <summary>
/// The C# types of all files. Of two with the same name, the first counts and the second is reported; a shared type may be declared several times, as long as
/// all declarations are equal.
/// </summary>
internal sealed class DeclaredTypes
{
    private readonly Dictionary<string, (DeclaredType Type, string Path)> _types = new(StringComparer.Ordinal);

    /// <summary>Every enum, once, ordered by name.</summary>
    public EquatableArray<EnumModel> Enums =>
        _types.Values.Select(static item => item.Type.Shared).OfType<EnumModel>().OrderBy(static item => item.Name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Adds the types of a file, the note's record first.</summary>
    public void Add(string path, IReadOnlyList<DeclaredType> types, DiagnosticBag diagnostics)
    {
        bool isLost = false;
        foreach (DeclaredType type in types)
        {
            // The records of its sections begin with the name of the note's record: if that is taken, only this is reported.
            if (isLost && type.Shared is null)
                continue;

            if (!_types.TryGetValue(type.FullName, out (DeclaredType Type, string Path) first))
            {
                _types.Add(type.FullName, (type, path));
            }
            else if (type.Shared is RecordModel && first.Type.Shared is RecordModel && (type.IsFaulty || first.Type.IsFaulty))
            {
                if (first.Type.IsFaulty)
                    _types[type.FullName] = (type, path);
            }
            else if (type.Shared is null || !type.Shared.Equals(first.Type.Shared))
            {
                isLost |= type.IsNote;
                string where = first.Path == path ? $"on line {first.Type.Span.StartLine + 1}" : $"in {first.Path}";
                diagnostics.Report(SchemaRules.DuplicateTypeName, type.Span, type.Name, $"{first.Type.What} {where}", type.Advice);
            }
        }
    }

    /// <summary>
    /// The part of a model that can be declared beside all others: without the members whose types are not what they were taken for, because of a mistake that
    /// has been reported. Null if the record itself is taken.
    /// </summary>
    public NoteTypeModel? Declarable(string path, NoteTypeModel? model)
    {
        if (model is null || !_types.TryGetValue(DeclaredType.NameIn(model.Namespace, model.Record), out (DeclaredType Type, string Path) first)
            || !first.Type.IsNote || first.Path != path)
            return null;

        var own = new HashSet<string>(StringComparer.Ordinal);
        EquatableArray<MemberModel> holes = Declarable(model.FooterMembers, path, own);
        EquatableArray<PatternModel> footer = holes.Count == model.FooterMembers.Count ? model.Footer
            : model.Footer.Where(pattern => pattern.Parts.All(part => part.Hole is null || holes.Contains(part.Hole))).ToEquatableArray();
        return model with
        {
            Frontmatter = Declarable(model.Frontmatter, path, own),
            Fields = Declarable(model.Fields, path, own),
            Labels = Declarable(model.Labels, path, own),
            Parts = Declarable(model.Parts, path, own),
            Sections = Declarable(model.Sections, path, own),
            Footer = footer,
            FooterMembers = footer.IsEmpty ? default : holes,
        };
    }

    // The records of this file's own sections are collected in `own`: two of them may have the same name.
    private EquatableArray<MemberModel> Declarable(EquatableArray<MemberModel> members, string path, HashSet<string> own)
    {
        List<MemberModel> declarable = members.Select(member => Declarable(member, path, own)).OfType<MemberModel>().ToList();
        return declarable.SequenceEqual(members) ? members : declarable.ToEquatableArray();
    }

    private MemberModel? Declarable(MemberModel member, string path, HashSet<string> own)
    {
        if (!IsKnown(member, path, own))
            return null;
        if (member.Record is not { } record)
            return member;

        // A type that several notes use is declared completely or not at all.
        EquatableArray<MemberModel> parts = Declarable(record.Members, path, own);
        if (parts.Equals(record.Members))
            return member;
        return record.IsShared ? null : member with { Record = record with { Members = parts } };
    }

    // A list whose patterns or columns are all faulty cannot be read.
    private static bool HasForm(MemberModel member) => member.Place switch
    {
        MemberPlace.Patterns => !member.Patterns.IsEmpty,
        MemberPlace.Table => !member.Headers.IsEmpty,
        MemberPlace.Each => !member.Headings.IsEmpty || !member.Callouts.IsEmpty,
        _ => true,
    };

    private bool IsKnown(MemberModel member, string path, HashSet<string> own)
    {
        MemberType type = member.Type;
        if (type.Name is null || (type is { Kind: ValueKind.Enum, Namespace: not null }))
            return true;
        if (!_types.TryGetValue(DeclaredType.NameIn(type.Namespace, type.Name), out (DeclaredType Type, string Path) found))
            return false;

        return type.Kind switch
        {
            ValueKind.Enum => found.Type.Shared is EnumModel,
            ValueKind.Link => found.Type.IsNote,
            _ when member.Record is { IsShared: true } => member.Record.Equals(found.Type.Shared) && HasForm(member),
            _ => found.Type is { Shared: null, IsNote: false } && found.Path == path && own.Add(type.Name),
        };
    }
}
