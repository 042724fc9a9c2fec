using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Workspace.Places;

/// <summary>The pieces of a note that belong to its members.</summary>
internal static class PlaceReader
{
    /// <summary>All pieces, in the order of the text; of those that start together, the longer one first.</summary>
    public static List<(NoteTypeMember Member, PlaceSpan Span)> ReadAll(NoteReader note) => Read(note, static _ => true);

    private static List<(NoteTypeMember Member, PlaceSpan Span)> Read(NoteReader note, Predicate<NoteTypeMember> isMeant)
    {
        List<(NoteTypeMember Member, PlaceSpan Span)> found = [];
        List<PlaceSpan> ofMember = [];
        foreach (NoteTypeMember member in note.Layout.Members)
        {
            if (!isMeant(member)) continue;
            ofMember.Clear();
            member.ListPlaces(note, ofMember);
            foreach (PlaceSpan span in ofMember) found.Add((member, span));
        }

        return [.. found.OrderBy(static one => one.Span.Start).ThenByDescending(static one => one.Span.End)];
    }

    /// <summary>
    /// The innermost piece at an offset, where a cursor may also be right behind it; null if there is none. Behind one and at the start of another is in the
    /// other.
    /// </summary>
    public static (NoteTypeMember Member, PlaceSpan Span)? Find(NoteReader note, int offset)
    {
        (NoteTypeMember Member, PlaceSpan Span)? around = null;
        (NoteTypeMember Member, PlaceSpan Span)? before = null;
        foreach ((NoteTypeMember Member, PlaceSpan Span) one in Read(note, member => MayHold(note, member, offset)))
        {
            if (one.Span.Start > offset || one.Span.End < offset) continue;
            if (one.Span.End == offset && one.Span.Start < offset) before = Inner(before, one);
            else around = Inner(around, one);
        }

        return before is { } touched && (around is not { } inside || inside.Span.Start < offset) ? before : around;
    }

    /// <summary>Whether a member may have a piece at an offset, by the section that it is in.</summary>
    private static bool MayHold(NoteReader note, NoteTypeMember member, int offset)
    {
        bool isInFrontmatter = offset < note.Document.BodyStart;
        if (member.Key is not null) return isInFrontmatter;
        if (member.Home is not { } home) return true;
        if (isInFrontmatter || home.IsPart) return !isInFrontmatter;
        return note.Section(home) is { IsPresent: true } slot && slot.Start <= offset && offset <= slot.BodyEnd;
    }

    private static (NoteTypeMember Member, PlaceSpan Span) Inner(
        (NoteTypeMember Member, PlaceSpan Span)? found, (NoteTypeMember Member, PlaceSpan Span) other) =>
        found is { } known && known.Span.End - known.Span.Start < other.Span.End - other.Span.Start ? known : other;
}
