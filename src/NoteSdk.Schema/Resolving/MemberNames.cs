using System;
using System.Collections.Generic;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Schema.Resolving;

/// <summary>The C# names of one record's members, which must be unique and not reserved.</summary>
internal sealed class MemberNames(Resolution resolution, string record, bool isNote, bool isShared = false)
{
    /// <summary>Gets the name of the record.</summary>
    public string Record { get; } = record;

    /// <summary>Gets a value indicating whether the record, and those within it, may be declared by several schemas.</summary>
    public bool IsShared => isShared;

    /// <summary>Gets a value indicating whether it is the record of a note.</summary>
    public bool IsNote => isNote;

    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);

    /// <summary>Gives a name to a member. False, with a report, if it is taken.</summary>
    /// <param name="name">The name and the place that gives it.</param>
    /// <param name="what">What the member is, for messages: <c>the section 'Key Facts'</c>.</param>
    /// <param name="isInherited">Whether it comes from a parent.</param>
    /// <param name="advice">How to give it another name.</param>
    public bool TryClaim(Located name, string what, bool isInherited, string advice)
    {
        // A name that could not be made has been reported.
        if (name.Text.Length == 0 || IsReserved(name, isInherited, advice))
            return false;

        var claim = new Claim(name.Span, what, isInherited);
        if (!_claims.TryGetValue(name.Text, out Claim first))
        {
            _claims.Add(name.Text, claim);
            return true;
        }

        if (!first.IsInherited || !isInherited)
            ReportTwice(name.Text, first, claim, advice);
        return false;
    }

    private bool IsReserved(Located name, bool isInherited, string advice)
    {
        bool hasHandle = resolution.Lineage.Nearest(static file => file.Handle).Value is not null;
        string? owner = null;
        bool isOwn = false;
        if (name.Text == Record)
            (owner, isOwn) = ("its own record", true);
        else if (isNote && hasHandle && name.Text == "Handle")
            (owner, isOwn) = ("the note's handle", resolution.Lineage.File.Handle is not null);
        else if (ReservedNames.IsMember(name.Text, isNote))
            owner = isNote ? "a member that every note has" : "a member that every record has";

        if (owner is null)
            return false;

        // Invalid names of a parent's members are reported there; invalid names of this file's members are reported here.
        if (isOwn)
            resolution.ReportHere(isInherited, SchemaRules.ReservedName, name.Span, name.Text, owner, advice);
        else
            resolution.Report(isInherited, SchemaRules.ReservedName, name.Span, name.Text, owner, advice);
        return true;
    }

    // At the later one in this file; a parent's members count as earlier.
    private void ReportTwice(string name, Claim first, Claim second, string advice)
    {
        if (second.IsInherited || (!first.IsInherited && second.Span.Start < first.Span.Start))
            (first, second) = (second, first);

        string where = first.IsInherited ? "of a parent" : $"on line {first.Span.StartLine + 1}";
        resolution.ReportHere(isInherited: false, SchemaRules.DuplicateMember, second.Span, char.ToUpperInvariant(second.What[0]) + second.What.Substring(1),
            $"{first.What} {where}", name, advice);
    }

    private readonly record struct Claim(SourceSpan Span, string What, bool IsInherited);
}
