using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Generator.Pipeline;

/// <summary>
/// Reads the text of a file from the compiler. That may fail, for a file that is locked or on a drive that is gone, and must not affect other files.
/// </summary>
internal static class FileText
{
    /// <summary>Null, with the text; otherwise the diagnostic to report.</summary>
    public static FileDiagnostic? TryRead(AdditionalText file, CancellationToken cancellationToken, out SourceText? text)
    {
        text = null;
        string reason = "the compiler has no text for it";
        try
        {
            text = file.GetText(cancellationToken);
            if (text is not null) return null;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            reason = YamlValue.Clip(error.Message).TrimEnd('.');
        }

        return new(file.Path, new(SchemaRules.UnreadFile.Id, default, EquatableArray.Create(reason)));
    }
}
