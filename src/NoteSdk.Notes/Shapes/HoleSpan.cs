namespace NoteSdk.Notes.Shapes;

/// <summary>
/// The bytes of a line that a hole takes; none where nothing is set. A value without any bytes, which only YAML has, ends behind the first byte.
/// </summary>
internal readonly record struct HoleSpan(int Start, int End)
{
    public bool IsSet => End > 0;
}
