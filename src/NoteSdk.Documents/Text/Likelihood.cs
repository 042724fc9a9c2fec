namespace NoteSdk.Documents.Text;

/// <summary>Whether a text may contain something: not checked yet, no, or perhaps.</summary>
internal enum Likelihood : byte
{
    Unknown,
    None,
    Some,
}
