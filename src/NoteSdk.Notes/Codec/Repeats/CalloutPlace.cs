using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>
/// A callout, or the callouts, of a section or a part. What is in one is read as a note of its own, without the signs of the quote, whose heading is the title.
/// </summary>
/// <param name="home">The section or the part.</param>
/// <param name="root">The section that is all of a callout.</param>
/// <param name="type">Builds the layout of a callout.</param>
/// <param name="types">The types, of which the first is written.</param>
internal sealed class CalloutPlace(Section home, Section root, NoteTypeBuilder type, string[] types) : PartPlace(home, root, type), ISectionPart
{
    /// <summary>The type that stands for a quote without one.</summary>
    private const string None = "none";

    private readonly string[] _names = [.. types.Select(static name => name.TrimEnd('-', '+'))];

    public string Shape => IsPlain ? "a quote without a type" : $"a callout '> [!{_names[0]}]'";

    private bool IsPlain => _names[0] == None;

    private protected override Section? RequiredHome => Home.IsPart ? Home.Parent : Home;

    public bool Takes(NoteReader note, int block)
    {
        if (note.Blocks[block].Kind != BlockKind.Quote) return false;
        string name = CalloutHead.Read(note, note.Blocks[block])?.Type ?? None;
        return Array.Exists(_names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    public int FindBlock(NoteReader note)
    {
        ref readonly SectionSlot slot = ref note.Section(Home);
        if (!slot.IsPresent) return -1;
        for (int i = slot.First; i < slot.Last; i = note.Blocks[i].Next)
        {
            if (Takes(note, i)) return i;
        }

        return -1;
    }

    public string RenderEmpty(IDerivedTextSource texts)
    {
        StringBuilder text = new();
        Root.AppendEmpty(text, texts);
        Root.FoundOwnText?.AppendEmpty(text, texts);
        foreach (Section part in Root.OwnParts) part.AppendEmpty(text, texts);
        return Home.RepeatsWithin || text.Length == 0 || Root.Patterns!.WriteEmpty() is not { } title ? ""
            : Quoted($"# {title}\n{text.ToString().TrimEnd('\n')}");
    }

    public override Repeat[] Find(NoteReader note)
    {
        int first = FindBlock(note);
        if (first < 0) return [];
        if (!Home.RepeatsWithin) return [RepeatOf(note, first)];
        List<Repeat> found = [];
        for (int i = first; i < note.Section(Home).Last; i = note.Blocks[i].Next)
        {
            if (Takes(note, i)) found.Add(RepeatOf(note, i));
        }

        return [.. found];
    }

    public override MemberState Locate(NoteReader note, out int offset)
    {
        int block = FindBlock(note);
        offset = block < 0 ? Home.OffsetOfLacking(note) : note.Blocks[block].Start;
        return block >= 0 ? MemberState.Value : note.Section(Home).IsPresent ? MemberState.Empty : MemberState.Absent;
    }

    public override NoteReader Open(NoteReader note, in Repeat repeat)
    {
        (byte[] bytes, PartMap map) = Unquoted(note, repeat);
        return NoteReader.RentPart(bytes, Layout, note, map, repeat.Level);
    }

    public override int NewLevel(NoteReader note) => 1;

    public override void AddFirst(EditWriter edits, string text) => SectionEdits.InsertBlock(edits, Home, text);

    public override byte[] Written(NoteReader note, Repeat? repeat, byte[] part)
    {
        if (repeat is not { } old) return Encoding.UTF8.GetBytes(Quoted(RepeatEdits.TextOf(part)));
        byte[] before = Unquoted(note, old).Bytes;
        if (part.AsSpan().SequenceEqual(before)) return note.Text[old.Start..old.End].ToArray();
        return CalloutLines.Rewrite(note, old, IsPlain ? null : HeadOf(note, old), before, part);
    }

    /// <summary>Reports what is in a callout and belongs to nothing.</summary>
    public void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        if (Home.RepeatsWithin || Find(note) is not [var first, ..]) return;
        Func<int, int>? outer = diagnostics.OffsetOf;
        NoteReader part = Open(note, first);
        try
        {
            diagnostics.OffsetOf = part.OffsetInWhole;
            SectionCheck.Run(part, diagnostics);
        }
        finally
        {
            diagnostics.OffsetOf = outer;
            part.Return();
        }
    }

    private static Repeat RepeatOf(NoteReader note, int block)
    {
        Block quote = note.Blocks[block];
        int start = note.Lines.Start(quote.Line);
        int end = note.Lines.ContentEnd(note.Text, note.Lines.LineOf(Math.Max(quote.Start, quote.End - 1)));
        return new Repeat(start, start, end, end, 1);
    }

    private static CalloutHead? HeadOf(NoteReader note, in Repeat repeat)
    {
        int line = note.Lines.LineOf(repeat.Start);
        return CalloutHead.Read(note, new Block { Start = repeat.Start, Line = line });
    }

    /// <summary>A callout as a note of its own.</summary>
    private (byte[] Bytes, PartMap Map) Unquoted(NoteReader note, in Repeat repeat)
    {
        List<(int, int)> lines = [(0, repeat.Start)];
        MemoryStream bytes = new();
        bytes.Write("# "u8);
        int line = note.Lines.LineOf(repeat.Start);
        if (!IsPlain && HeadOf(note, repeat) is { } head)
        {
            lines.Add((2, head.TitleStart));
            bytes.Write(note.Text[head.TitleStart..Math.Min(repeat.End, note.Lines.End(line))]);
            line++;
        }
        else
        {
            bytes.Write("\n"u8);
        }

        for (; line < note.Lines.Count && note.Lines.Start(line) < repeat.End; line++)
        {
            int start = note.Lines.Start(line);
            int text = CalloutHead.Strip(note.Text, start, note.Lines.ContentEnd(note.Text, line));
            lines.Add(((int)bytes.Length, text));
            bytes.Write(note.Text[text..Math.Min(repeat.End, note.Lines.End(line))]);
        }

        return (bytes.ToArray(), new PartMap(repeat.End, [.. lines]));
    }

    /// <summary>A new callout of a note of its own, whose lines end with LF.</summary>
    private string Quoted(string part)
    {
        string[] lines = part.Split('\n');
        string title = lines[0].TrimStart('#').Trim();
        string fold = types[0].EndsWith('-') || types[0].EndsWith('+') ? types[0][^1..] : "";
        IEnumerable<string> content = lines.Skip(1).SkipWhile(static line => line.AsSpan().IsWhiteSpace()).Select(CalloutLines.Quote);
        return string.Join('\n', IsPlain ? content : content.Prepend($"> [!{_names[0]}]{fold}{(title.Length > 0 ? " " : "")}{title}"));
    }
}
