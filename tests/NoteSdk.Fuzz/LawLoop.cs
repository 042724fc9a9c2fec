using System.Diagnostics;
using NoteSdk.Fuzz.Laws;

namespace NoteSdk.Fuzz;

/// <summary>Makes inputs for as long as was asked, and tells of each law that is broken once, with the input that broke it.</summary>
internal abstract class LawLoop(FuzzOptions options, TextWriter output)
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, int> _broken = new(StringComparer.Ordinal);
    private readonly Stopwatch _clock = new();

    /// <summary>Gets or sets the number of inputs made.</summary>
    protected long Inputs { get; set; }

    /// <summary>Gets what else was done, for a report.</summary>
    protected abstract string Done { get; }

    /// <summary>Runs for as long as was asked.</summary>
    /// <returns>The number of inputs that broke a law.</returns>
    public int Run()
    {
        _clock.Start();
        Begin();
        Random random = new(options.Seed);
        TimeSpan reportAt = BetweenReports;
        while (_clock.Elapsed < options.Time)
        {
            Inputs++;
            Next(random);
            if (_clock.Elapsed < reportAt) continue;
            ReportSpeed();
            reportAt += BetweenReports;
        }

        ReportSpeed();
        foreach ((string law, int count) in _broken.OrderByDescending(pair => pair.Value)) output.WriteLine($"{count} x {law}");
        int broken = _broken.Values.Sum();
        output.WriteLine($"{Inputs} inputs, {broken} broken");
        return broken;
    }

    /// <summary>Checks what is not made by chance.</summary>
    protected virtual void Begin()
    {
    }

    /// <summary>Makes one input, and checks it.</summary>
    protected abstract void Next(Random random);

    /// <summary>Checks an input.</summary>
    /// <param name="check">Throws where a law is broken.</param>
    /// <param name="shown">The input as it is told.</param>
    protected void Check(Action check, Func<string> shown)
    {
        LawBrokenException broken;
        try
        {
            check();
            return;
        }
        catch (LawBrokenException found)
        {
            broken = found;
        }
        catch (Exception exception)
        {
            string frame = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("NoteSdk", StringComparison.Ordinal))?.Trim() ?? "";
            broken = new LawBrokenException($"nothing throws: {exception.GetType().Name} {frame}", exception.Message);
        }

        Tell(broken, "", () => (broken.Message, shown()));
    }

    /// <summary>Counts a break of a law, and tells of the first.</summary>
    /// <param name="broken">The break.</param>
    /// <param name="from">The file that the input is; empty where it is none.</param>
    /// <param name="shown">What is wrong, and with which input.</param>
    protected void Tell(LawBrokenException broken, string from, Func<(string Message, string Input)> shown)
    {
        bool isNew = _broken.TryAdd(broken.Law, 0);
        _broken[broken.Law]++;
        if (!isNew) return;
        (string message, string input) = shown();
        output.WriteLine($"BROKEN {broken.Law}{(from.Length == 0 ? "" : $" in {from}")}");
        output.WriteLine($"  {message}");
        output.WriteLine($"  {input}");
    }

    private void ReportSpeed() =>
        output.WriteLine($"{_clock.Elapsed:hh\\:mm\\:ss} {Inputs} inputs, {Inputs / Math.Max(1, _clock.Elapsed.TotalSeconds):F0} a second, {Done}, {_broken.Values.Sum()} broken");
}
