using System.Diagnostics;
using System.Globalization;

namespace NoteSdk.Cli.Terminals;

/// <summary>A line on the terminal that says how far a long work is. It appears after half a second, and is gone at the end.</summary>
internal sealed class ProgressLine(Terminal terminal, string work) : IProgress<VaultProgress>, IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(0.1);

    private readonly Lock _gate = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _next = terminal.Patience;
    private bool _isShown;
    private bool _isOver;

    public void Report(VaultProgress value)
    {
        if (!terminal.Messages.IsInteractive) return;
        lock (_gate)
        {
            TimeSpan now = Stopwatch.GetElapsedTime(_start);
            if (_isOver || now < _next) return;
            _next = now + s_pause;
            _isShown = true;
            string count = string.Create(CultureInfo.InvariantCulture, $"{work} {value.Notes:N0} of {value.Total:N0}");
            terminal.Messages.ClearLine();
            terminal.Messages.Write(count.Length < terminal.Columns ? count : count[..Math.Max(0, terminal.Columns - 1)]);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            if (_isShown) terminal.Messages.ClearLine();
        }
    }
}
