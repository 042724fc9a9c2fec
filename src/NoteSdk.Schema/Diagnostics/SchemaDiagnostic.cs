using System;
using System.Globalization;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Diagnostics;

/// <summary>A mistake at its place in a schema file.</summary>
/// <param name="Id">The id of the rule, see <see cref="SchemaRules"/>.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Arguments">The arguments of the rule's message format.</param>
internal sealed record SchemaDiagnostic(string Id, SourceSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>A failure of this program, reported at the beginning of the file that caused it: a compiler that crashes reports nothing.</summary>
    public static SchemaDiagnostic OfFailure(Exception error) =>
        new(SchemaRules.Failure.Id, default, EquatableArray.Create($"{error.GetType().Name}, {YamlValue.Clip(error.Message).TrimEnd('.')}"));

    public SchemaRule Rule => SchemaRules.Find(Id);

    public bool IsError => Rule.Severity == SchemaSeverity.Error;

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.ToArray<object>());

    /// <summary>The form that compilers use, without the file: <c>(3,6): error NOTE001: …</c>.</summary>
    public override string ToString() => $"{Span}: {(IsError ? "error" : "warning")} {Id}: {Message}";
}
