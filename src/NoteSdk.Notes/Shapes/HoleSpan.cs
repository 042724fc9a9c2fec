namespace NoteSdk.Notes.Shapes;

/// <summary>
/// The bytes of a line that a hole takes; none if it has no value. An empty value, which only YAML has, ends after the first byte.
/// </summary>
internal readonly record struct HoleSpan(int Start, int End)
{
    public bool IsSet => End > 0;
}
