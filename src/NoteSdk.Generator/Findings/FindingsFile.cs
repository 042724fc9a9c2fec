using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Generator.Findings;

/// <summary>The file that the check of the notes writes: lines of fields with tabs between them, as the check's <c>FindingsWriter</c> writes them.</summary>
/// <param name="Items">What it found.</param>
/// <param name="Fault">Set if the file, or a line of it, cannot be read; the other lines are still reported.</param>
internal sealed record FindingsFile(EquatableArray<ReportedFinding> Items, FileDiagnostic? Fault)
{
    public static FindingsFile Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (FileText.TryRead(file, cancellationToken, out SourceText? text) is { } fault) return new(default, fault);
        Dictionary<string, FindingRule> rules = [];
        List<ReportedFinding> items = [];
        int faulty = -1;
        bool isEnded = false;
        foreach (TextLine line in text!.Lines)
        {
            string[] fields = text.ToString(line.Span).Split('\t');
            if (line.Span.IsEmpty) continue;
            if (isEnded) faulty = faulty < 0 ? line.LineNumber : faulty;
            else if (ToRule(fields) is { } rule) rules[rule.Id] = rule;
            else if (ToFinding(fields, rules) is { } finding) items.Add(finding);
            else if (fields.Length == 2 && fields[0] == "end" && fields[1] == items.Count.ToString(CultureInfo.InvariantCulture)) isEnded = true;
            else if (faulty < 0) faulty = line.LineNumber;
        }

        if (faulty < 0 && !isEnded) faulty = text.Lines.Count - 1;
        return new(items.ToEquatableArray(), faulty < 0 ? null : new(file.Path, new(SchemaRules.BrokenFindings.Id, new(0, 0, faulty, 0, faulty, 0), default)));
    }

    private static FindingRule? ToRule(string[] fields) =>
        fields.Length == 5 && fields[0] == "rule" && IsId(fields[1]) && ToSeverity(fields[2]) is { } severity
            ? new(fields[1], fields[3], fields[4], severity)
            : null;

    // The compiler drops everything that a generator makes if it reports an id that is not a name.
    private static bool IsId(string text) =>
        text.StartsWith("NOTE", StringComparison.Ordinal) && text.Length > 4 && text.Skip(4).All(static c => c is >= '0' and <= '9');

    private static DiagnosticSeverity? ToSeverity(string text) => text switch
    {
        "info" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        _ => null,
    };

    private static ReportedFinding? ToFinding(string[] fields, Dictionary<string, FindingRule> rules) =>
        fields.Length == 7 && fields[0] == "found" && rules.TryGetValue(fields[1], out FindingRule? rule)
        && TryParse(fields[2], out int line) && TryParse(fields[3], out int start) && TryParse(fields[4], out int end) && start <= end
            ? new(rule, line, start, end, fields[5], fields[6])
            : null;

    private static bool TryParse(string text, out int position)
    {
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int one) && one > 0;
        position = one - 1;
        return isNumber;
    }
}
