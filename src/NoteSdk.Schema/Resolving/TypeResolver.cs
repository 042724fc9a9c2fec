using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>Resolves the names in types.</summary>
internal sealed class TypeResolver(Resolution resolution)
{
    /// <summary>The type; null if it is faulty, which is reported here or was reported before.</summary>
    public MemberType? Resolve(RawType? raw, bool isInherited)
    {
        if (raw is null)
            return null;

        TypeSyntax syntax = raw.Syntax;
        if (TypeWords.Find(syntax.Name) is { } dated and not ValueKind.Link && syntax.Argument is { } forms)
        {
            return new(dated, syntax.IsList)
            {
                Forms = DateFormReader.Split(forms).Select(form => forms.Substring(form.Start, form.Length)).ToEquatableArray(),
            };
        }

        if (syntax.Argument is { } noteType)
        {
            SchemaFile? target = resolution.Index.FindFile(noteType);
            if (target is null && !resolution.Index.MayBeUntyped(noteType))
                resolution.Report(isInherited, SchemaRules.UnknownNoteType, raw.ArgumentSpan, YamlValue.Clip(noteType),
                    resolution.Index.NoteTypeHint(noteType));
            return target?.Record is { } record ? new(ValueKind.Link, syntax.IsList, record.Text, noteType, target.Namespace ?? target.ReferencedFrom) : null;
        }

        if (TypeWords.Find(syntax.Name) is { } kind)
            return new(kind, syntax.IsList);
        if (resolution.Index.FindEnum(syntax.Name) is { } found)
            return found.Model is null ? null : new(ValueKind.Enum, syntax.IsList, syntax.Name, Namespace: found.Model.Namespace);

        resolution.Report(isInherited, SchemaRules.UnknownType, raw.NameSpan, YamlValue.Clip(syntax.Name), Hint(syntax.Name));
        return null;
    }

    private string Hint(string name)
    {
        if (name == "task")
            return "tasks are the items of a section, as in '{list: task}'";
        if (TypeWords.Translate(name) is { } word)
            return $"did you mean '{word}'?";
        if (resolution.Index.FindFile(name) is not null)
            return $"did you mean 'link({name})'?";

        return resolution.Hint(name, () => TypeWords.All.Concat(resolution.Index.EnumNames).ToList());
    }
}
