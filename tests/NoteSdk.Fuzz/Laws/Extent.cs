using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Items;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Codec.Tasks;
using NoteSdk.Notes.Formats;

namespace NoteSdk.Fuzz.Laws;

/// <summary>Which bytes of a note may change when a member does.</summary>
internal sealed class Extent
{
    private (int Start, int End)[] _items = [];

    private Extent()
    {
    }

    /// <summary>Gets a value indicating whether the note has the place. Otherwise bytes are only added.</summary>
    public bool IsPresent { get; private init; }

    public int Start { get; private init; }

    public int End { get; private init; }

    /// <summary>Gets a value indicating whether the place holds a list of several items, each with its own bytes.</summary>
    public bool HasItems { get; private set; }

    /// <summary>Gets what stands before the items of a list with its own lines: indentation and marker, but for the number of a numbered one.</summary>
    public IReadOnlySet<string> Prefixes { get; private set; } = new HashSet<string>();

    /// <summary>The bytes of an item, where all items of the note are in the list.</summary>
    public (int Start, int End)? Item(int index, int count) => index >= 0 && count == _items.Length ? _items[index] : null;

    public static Extent Of(byte[] bytes, NoteType type, string name)
    {
        NoteReader note = NoteReader.Rent(bytes, type.Layout);
        try
        {
            NoteTypeMember member = type.GetMember(name);
            MemberState state = member.Locate(note, out int offset);
            string place = member.Place;
            if (state == MemberState.Absent) return place.StartsWith("frontmatter '", StringComparison.Ordinal) ? Lacking(note, KeyOf(type, Quoted(place))) : new Extent();
            if (place.StartsWith("frontmatter '", StringComparison.Ordinal)) return Frontmatter(note, KeyOf(type, Quoted(place)).Find(note), state);
            if (place.StartsWith("footer ", StringComparison.Ordinal)) return Range(note.FooterLine.Start.Value, note.FooterLine.End.Value);
            if (place.StartsWith("heading of ", StringComparison.Ordinal) || place.StartsWith("title of ", StringComparison.Ordinal)) return Line(note, offset);
            if (type.Layout.FieldKeys.Any(key => key.Description == place)) return Fields(note, type, place);
            Section owner = OwnerOf(type, place);
            SectionSlot slot = note.Section(owner);
            if (member.Wrapper is not null) return Body(note, slot);
            if (owner.IsRepeated || owner.RepeatsWithin) return new Extent { IsPresent = true, Start = slot.Start, End = slot.BodyEnd, HasItems = state == MemberState.Value };
            if (place.StartsWith("row ", StringComparison.Ordinal)) return Line(note, offset);
            if (place.StartsWith("label ", StringComparison.Ordinal)) return Items(note, Range(offset, slot.BodyEnd), state);
            if (place.StartsWith("table ", StringComparison.Ordinal)) return Rows(note, slot, state);
            if (member is TaskListMember) return Rows(note, slot, state);
            bool isWhole = place.StartsWith("section ", StringComparison.Ordinal) || place.StartsWith("part ", StringComparison.Ordinal);
            return isWhole ? Items(note, Body(note, slot), state) : Body(note, slot);
        }
        finally
        {
            note.Return();
        }
    }

    /// <summary>The form that the values of a frontmatter member are written in, where the library keeps it: quotes, how exact a time is, and which of its formats a date has.</summary>
    public static string FormOf(byte[] bytes, NoteType type, string name)
    {
        string place = type.GetMember(name).Place;
        if (!place.StartsWith("frontmatter '", StringComparison.Ordinal)) return "";
        NoteReader note = NoteReader.Rent(bytes, type.Layout);
        try
        {
            int index = KeyOf(type, Quoted(place)).Find(note);
            if (index < 0) return "";
            int[] all = [.. Enumerable.Range(index, note.Frontmatter.Nodes[index].Next - index)];
            string[] keys = [.. all.Skip(1).Select(i => note.Frontmatter.GetKeyString(note.Text, note.Frontmatter.Nodes[i])).Where(key => key.Length > 0)];
            bool isDate = IsDate(type.GetMember(name));
            IEnumerable<string> forms = all.Select(i => FormOf(note, note.Frontmatter.Nodes[i], isDate));

            // Quotes that a value needed are a choice once it no longer needs them, and the values beside it follow them.
            if (keys.Length > 0) forms = forms.Concat(all.Where(i => HasFreeQuotes(note, note.Frontmatter.Nodes[i])).Select(i => $"free {note.Frontmatter.Nodes[i].Style}"));
            return string.Join(' ', forms.Distinct().Order().Concat(keys));
        }
        finally
        {
            note.Return();
        }
    }

    private static string FormOf(NoteReader note, YamlNode node, bool isDate)
    {
        ReadOnlySpan<byte> text = note.Text[node.Start..node.End];
        if (isDate) return $"{node.Style} {Shape(text)}";
        return $"{node.Style} {(text.Trim("'\""u8).ContainsAnyExcept(IsoCharacters.All) ? 0 : text.Count((byte)':') + text.Count((byte)'.'))}";
    }

    /// <summary>Whether a value is in quotes that it could do without.</summary>
    private static bool HasFreeQuotes(NoteReader note, YamlNode node)
    {
        if (node is not { Kind: YamlKind.Scalar, Style: YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted }) return false;
        string text = note.Frontmatter.GetString(note.Text, node);
        return YamlScalar.Write(text, YamlStyle.Plain, YamlContext.FlowItem, isText: true) == text;
    }

    /// <summary>Whether the values of a member are dates, or dates with a time.</summary>
    private static bool IsDate(NoteTypeMember member)
    {
        Type type = member.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Member<>)) type = type.BaseType!;
        return type.GenericTypeArguments[0].ToString().Contains("System.Date", StringComparison.Ordinal);
    }

    /// <summary>A text with a digit for each number and a letter for each word.</summary>
    private static string Shape(ReadOnlySpan<byte> text)
    {
        StringBuilder shape = new();
        foreach (byte b in text)
        {
            char c = char.IsAsciiDigit((char)b) ? '0' : char.IsAsciiLetter((char)b) ? 'a' : (char)b;
            if (shape.Length == 0 || c is not ('0' or 'a') || shape[^1] != c) shape.Append(c);
        }

        return shape.ToString();
    }

    /// <summary>The lines of the inline fields of one key.</summary>
    private static Extent Fields(NoteReader note, NoteType type, string place)
    {
        InlineField[] fields = [.. type.Layout.FieldKeys.First(key => key.Description == place).Find(note).Select(index => note.Fields.All[index])];
        int end = note.Lines.LineOf(Math.Max(0, fields.Max(field => field.End) - 1));
        return Range(note.Lines.Start(fields.Min(field => field.Line)), note.Lines.End(end));
    }

    /// <summary>The section or the part that a place is in, the innermost one.</summary>
    private static Section OwnerOf(NoteType type, string place) =>
        type.Layout.Parts.Concat(type.Layout.Sections).OrderByDescending(owner => owner.Description.Length).First(owner => place.EndsWith(owner.Description, StringComparison.Ordinal));

    private static Extent Range(int start, int end) => new() { IsPresent = true, Start = start, End = Math.Max(start, end) };

    private static Extent Line(NoteReader note, int offset)
    {
        int line = note.Lines.LineOf(offset);
        return Range(note.Lines.Start(line), note.Lines.ContentEnd(note.Text, line));
    }

    /// <summary>Where a key goes that is not there: in the place of a null or a placeholder that stands where its mapping should be, otherwise anywhere.</summary>
    private static Extent Lacking(NoteReader note, FrontmatterKey key)
    {
        for (FrontmatterKey? map = key.Parent; map is not null; map = map.Parent)
        {
            int index = map.Find(note);
            if (index >= 0) return FrontmatterValue.IsBlank(note, index) ? Frontmatter(note, index, MemberState.Empty) : new Extent();
        }

        return new Extent();
    }

    private static FrontmatterKey KeyOf(NoteType type, string path) => WithKeys(type.Layout.FrontmatterKeys).First(key => key.Path == path);

    private static IEnumerable<FrontmatterKey> WithKeys(IEnumerable<FrontmatterKey> keys) => keys.SelectMany(key => WithKeys(key.Keys).Prepend(key));

    private static Extent Frontmatter(NoteReader note, int index, MemberState state)
    {
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        int end = Math.Max(nodes[index].End, nodes[index].KeyEnd);
        for (int i = index + 1; i < nodes[index].Next; i++) end = Math.Max(end, nodes[i].End);
        end = note.Lines.End(note.Lines.LineOf(Math.Max(0, end - 1)));
        Extent extent = Range(nodes[index].KeyEnd, end);
        return nodes[index].Kind == YamlKind.Sequence ? Items(note, extent, state) : extent;
    }

    /// <summary>What is below a heading. At the end of a note without a final newline, the heading's own newline goes with what is taken out.</summary>
    private static Extent Body(NoteReader note, in SectionSlot slot)
    {
        bool isOpen = slot.BodyEnd == note.Bytes.Length && slot.BodyStart < slot.BodyEnd && note.Bytes[^1] is not ((byte)'\n' or (byte)'\r');
        return Range(isOpen ? note.Text[..slot.BodyStart].TrimEnd("\r\n"u8).Length : slot.BodyStart, slot.BodyEnd);
    }

    private static Extent Rows(NoteReader note, in SectionSlot slot, MemberState state)
    {
        Extent extent = Body(note, slot);
        extent.HasItems = state == MemberState.Value;
        return extent;
    }

    /// <summary>Items as the member that was located last collected them.</summary>
    private static Extent Items(NoteReader note, Extent extent, MemberState state)
    {
        RawItem[] items = note.Items.Items.ToArray();
        extent.HasItems = state == MemberState.Value && items.Length > 0 && items.All(item => item.Start >= extent.Start && item.End <= extent.End);
        if (extent.HasItems) extent.Prefixes = items.Select(item => PrefixOf(note, item)).ToHashSet();
        if (extent.HasItems && items.All(item => item.Kind == RawItemKind.Text)) extent._items = [.. items.Select(item => (item.Start, item.End))];
        return extent;
    }

    private static string PrefixOf(NoteReader note, in RawItem item)
    {
        bool isBlock = item.Start >= note.Lines.Start(note.Frontmatter.BodyLine);
        if (isBlock) return note.Blocks[item.Index].Kind == BlockKind.ListItem ? string.Concat(BlockItems.PrefixOf(note, item.Index).Where(c => !char.IsAsciiDigit(c))) : "";
        int dash = note.Frontmatter.Nodes[item.Index].Dash;
        return dash < 0 ? "" : Encoding.UTF8.GetString(note.Text[note.Lines.Start(note.Lines.LineOf(dash))..dash]);
    }

    private static string Quoted(string text)
    {
        int open = text.IndexOf('\'');
        return text[(open + 1)..text.LastIndexOf('\'')];
    }
}
