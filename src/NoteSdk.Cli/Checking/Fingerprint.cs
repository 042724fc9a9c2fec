using System.Security.Cryptography;
using System.Text;

namespace NoteSdk.Cli.Checking;

/// <summary>What a finding is known again by, after lines were added or removed above it.</summary>
internal static class Fingerprint
{
    /// <summary>Gets the name that the formats have for it, which changes with the way it is made.</summary>
    public const string Name = "notesdk/v1";

    /// <summary>The hash of rule, path, member and the text that is wrong; of what is missing, the message stands for the text.</summary>
    public static string Of(WorkspaceDiagnostic found, NoteLines? lines)
    {
        string text = lines?.TextOf(found.Range) ?? "";
        string key = string.Join('\n', found.Id, found.Path, found.Member, text.Length > 0 ? text : found.Message);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
    }
}
