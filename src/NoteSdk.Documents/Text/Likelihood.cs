namespace NoteSdk.Documents.Text;

/// <summary>Whether a text may hold something: not looked at yet, none, or perhaps some.</summary>
internal enum Likelihood : byte
{
    Unknown,
    None,
    Some,
}
