using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Workspace.Places;

namespace NoteSdk.Workspace.Answers;

/// <summary>Makes the outline of a note: its headings, and the members with their values.</summary>
internal sealed class SymbolReader(LocatedNote text)
{
    private readonly OutlineHeading[] _headings = text.Note.Content.Outline.Headings;

    public NoteList<WorkspaceSymbol> Read()
    {
        List<(NoteTypeMember Member, PlaceSpan Key, int End)> members = Members();
        int first = _headings.Length > 0 ? _headings[0].Start : int.MaxValue;
        List<WorkspaceSymbol> symbols = [.. members.Where(one => one.Key.Start < first).Select(ToSymbol)];
        for (int i = 0; i < _headings.Length;) symbols.Add(Heading(ref i, members));
        return [.. symbols];
    }

    /// <summary>The members with names, in the order of the text.</summary>
    private List<(NoteTypeMember Member, PlaceSpan Key, int End)> Members()
    {
        List<(NoteTypeMember Member, PlaceSpan Span)> places = PlaceReader.ReadAll(text.Reader);
        Dictionary<NoteTypeMember, int> ends = places.GroupBy(static one => one.Member)
            .ToDictionary(static one => one.Key, static one => one.Max(place => place.Span.End));
        return [.. places.Where(static one => one.Span is { Kind: PlaceKind.Key, Part: null }).Select(one => (one.Member, one.Span, ends[one.Member]))];
    }

    private WorkspaceSymbol Heading(ref int index, List<(NoteTypeMember Member, PlaceSpan Key, int End)> members)
    {
        OutlineHeading heading = _headings[index++];
        int next = index < _headings.Length ? _headings[index].Start : int.MaxValue;
        List<WorkspaceSymbol> children = [.. members.Where(one => one.Key.Start > heading.Start && one.Key.Start < next).Select(ToSymbol)];
        while (index < _headings.Length && _headings[index].Level > heading.Level) children.Add(Heading(ref index, members));
        int end = index < _headings.Length ? text.Reader.Lines.Start(_headings[index].Line) : text.Reader.Text.Length;
        (NoteTypeMember? own, _, _) = members.FirstOrDefault(one => one.Key.Start == heading.Start);
        return new WorkspaceSymbol(TextAt(heading.Start, heading.End), text.Place(heading.Start, end), text.Place(heading.Start, heading.End))
        {
            Member = own?.Name,
            Values = own is null ? [] : ValuesOf(own),
            Level = heading.Level,
            Children = [.. children],
        };
    }

    private WorkspaceSymbol ToSymbol((NoteTypeMember Member, PlaceSpan Key, int End) one) =>
        new(TextAt(one.Key.Start, one.Key.End), text.Place(one.Key.Start, Math.Max(one.Key.End, one.End)), text.Place(one.Key.Start, one.Key.End))
        {
            Member = one.Member.Name,
            Values = ValuesOf(one.Member),
        };

    private NoteList<string> ValuesOf(NoteTypeMember member) => text.Note.Type is NoteSchema ? NoteWorkspace.TextsOf(text.Note, member.Name) : [];

    private string TextAt(int start, int end) => Encoding.UTF8.GetString(text.Reader.Text[start..end]);
}
