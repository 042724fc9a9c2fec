namespace NoteSdk.Cli.Terminals;

/// <summary>Colors, by their numbers in the sequences of terminals.</summary>
internal enum TerminalColor
{
    Bold = 1,
    Dim = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Blue = 34,
    Cyan = 36,
}
