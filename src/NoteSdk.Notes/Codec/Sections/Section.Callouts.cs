using NoteSdk.Notes.Codec.Repeats;

namespace NoteSdk.Generated;

/// <content>Callouts, what is in which is read as a note of its own.</content>
public sealed partial class Section
{
    /// <summary>Of the section that stands for a callout: where that is.</summary>
    private CalloutPlace? _callout;

    /// <summary>Gets a value indicating whether each of several callouts in it is a record.</summary>
    internal bool RepeatsWithin { get; private set; }

    /// <summary>Gets a value indicating whether no heading ends it: it is all that a callout holds.</summary>
    internal bool IsWrapped => IsRoot && _callout is not null;

    /// <summary>Reports what is in its callout and belongs to nothing.</summary>
    internal void CheckWithin(NoteReader note, DiagnosticSink diagnostics)
    {
        if (_parts is [CalloutPlace callout]) callout.Check(note, diagnostics);
    }

    /// <summary>What is in the callout that the section, or the part, holds: its members are those of the note.</summary>
    /// <param name="types">The types of the callout, of which the first is written; <c>none</c> for a quote without a type.</param>
    /// <param name="titles">The forms of its title, whose holes are members; none for any title.</param>
    public Section Callout(string[] types, params string[] titles)
    {
        NoteTypeBuilder part = new(_type.Name) { Placeholders = _type.Placeholders, By = [] };
        Section root = part.Section(Heading);
        root._repeated = this;
        root._forms = _forms;
        root.WithHeadings(titles.Length == 0 ? [""] : titles);
        root._callout = AddPart(new CalloutPlace(this, root, part, types));
        part.Wrap(_type, root._callout);
        if (WrittenPrompt is not null) root.SetPrompt(this);
        if (HasEmptyItem) root.WithEmptyItem();
        return root;
    }

    private Member<NoteList<T>> EachCallout<T>(string name, Func<Section, PartShape<T>> declare, CalloutPlace place)
        where T : class
    {
        NoteTypeBuilder outer = _type.Unwrap();
        PartShape<T> shape = declare(this);
        _repeated!.RepeatsWithin = true;
        return outer.Add(new EachMember<T>(name, place, shape));
    }
}
