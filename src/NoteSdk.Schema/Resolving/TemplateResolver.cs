using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>Finds the members for the holes of a text.</summary>
internal sealed class TemplateResolver
{
    private readonly Resolution _resolution;
    private readonly Dictionary<string, Inheritable<RawMember>> _fields;
    private readonly bool _hasHandle;

    /// <summary>The members that the record has; null where they are not resolved yet.</summary>
    private readonly HashSet<string>? _members;

    public TemplateResolver(Resolution resolution, EquatableArray<MemberModel> frontmatter)
        : this(resolution) => _members = new(frontmatter.Select(static member => member.Name), StringComparer.Ordinal);

    /// <summary>Makes one for texts that are resolved with the members.</summary>
    public TemplateResolver(Resolution resolution)
    {
        _resolution = resolution;
        _fields = resolution.Lineage.Frontmatter.ToDictionary(static field => field.Value.Key.Text, StringComparer.Ordinal);
        _hasHandle = resolution.Lineage.Nearest(static file => file.Handle).Value is not null;
    }

    /// <summary>The text with the C# members of its holes; null if there is none or if a hole is faulty, which is reported.</summary>
    public Template? Resolve(RawTemplate? raw, bool isInherited, bool isHandle = false)
    {
        if (raw is null)
            return null;

        var parts = new List<TemplatePart>();
        int hole = 0;
        foreach (TemplatePart part in raw.Template.Parts)
        {
            string? member = part.IsHole ? Find(part.Text, raw.Holes[hole++], isInherited, isHandle) : null;
            if (part.IsHole && member is null)
                continue;
            parts.Add(part with { Member = member });
        }

        return new(parts.ToEquatableArray());
    }

    /// <summary>The text that a default is read from; null if a hole is faulty, which is reported.</summary>
    public Template? ResolveDefault(RawTemplate raw, bool isInherited)
    {
        var parts = new List<TemplatePart>();
        int hole = 0;
        foreach (TemplatePart part in raw.Template.Parts)
        {
            SourceSpan span = part.IsHole ? raw.Holes[hole++] : default;
            bool isOfClock = !part.IsHole || part.Text is "now" or "today" or "uuid";
            string? member = isOfClock ? null : FindForDefault(part.Text, span, isInherited);
            if (!isOfClock && member is null)
                return null;
            parts.Add(part with { Member = member });
        }

        return new(parts.ToEquatableArray());
    }

    // A default that depends on another one could depend on itself.
    private string? FindForDefault(string name, SourceSpan span, bool isInherited)
    {
        if (_fields.TryGetValue(name, out Inheritable<RawMember> field) && field.Value.Default?.From is not null)
        {
            _resolution.Report(isInherited, SchemaRules.UnknownHole, span, name, "a field whose own default has holes",
                "name one without, or 'now', 'today' or 'uuid'");
            return null;
        }

        if (name != "handle" && _fields.ContainsKey(name))
            return Find(name, span, isInherited, isHandle: true);
        string hint = _resolution.Hint(name, () => [.. TextFields(withHandle: false), "now", "today", "uuid"]);
        _resolution.Report(isInherited, SchemaRules.UnknownHole, span, YamlValue.Clip(name), "no field of the frontmatter", hint);
        return null;
    }

    private string? Find(string name, SourceSpan span, bool isInherited, bool isHandle)
    {
        if (name == "handle" && isHandle && _hasHandle)
        {
            _resolution.Report(isInherited, SchemaRules.UnknownHole, span, name, "the handle itself", "name a text field, as in '{title}'");
            return null;
        }

        if (name == "handle" && _hasHandle)
            return "Handle";

        if (!_fields.TryGetValue(name, out Inheritable<RawMember> field))
        {
            string hint = _resolution.Hint(name, () => TextFields(withHandle: !isHandle));
            _resolution.Report(isInherited, SchemaRules.UnknownHole, span, YamlValue.Clip(name), "no field of the frontmatter", hint);
            return null;
        }

        // A field that the record lacks because of a mistake cannot be used; that has been reported.
        if (_members?.Contains(field.Value.Name.Text) == false)
            return null;
        if (IsText(field.Value))
            return field.Value.Name.Text;

        // If this file gives the field of an inherited text another type, the field is the mistake.
        string what = field.Value.Type is { } type ? $"a field of type '{type.Syntax.Name}'" : "a field with a mapping";
        string advice = $"a hole takes a single {TextWords()}";
        _resolution.Report(isInherited && field.IsInherited, SchemaRules.UnknownHole, isInherited ? field.Value.Key.Span : span, name, what, advice);
        return null;
    }

    private List<string> TextFields(bool withHandle)
    {
        List<string> known = _fields.Values.Where(static item => IsText(item.Value)).Select(static item => item.Value.Key.Text).ToList();
        if (_hasHandle && withHandle)
            known.Add("handle");
        return known;
    }

    private static string TextWords()
    {
        List<string> words = ValueKinds.All.Where(static kind => kind.IsText).Select(static kind => kind.Word).ToList();
        return $"{string.Join(", ", words.Take(words.Count - 1))} or {words[words.Count - 1]}";
    }

    // A faulty type has been reported; the hole is not to blame.
    private static bool IsText(RawMember field) =>
        field is { Type: null, Map: null }
            || (field.Type?.Syntax is { IsList: false } type && TypeWords.Find(type.Name) is { } kind && ValueKinds.Find(kind)!.IsText);
}
