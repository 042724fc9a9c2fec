namespace NoteSdk.Patterns;

/// <summary>The bytes of a line that a hole takes.</summary>
internal readonly record struct HoleSpan(int Start, int End)
{
    public bool IsSet => End > Start;
}
