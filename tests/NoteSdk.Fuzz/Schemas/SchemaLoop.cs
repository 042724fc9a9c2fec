using System.Diagnostics;
using System.Text;
using NoteSdk.Fuzz.Inputs;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Schema;

namespace NoteSdk.Fuzz.Schemas;

/// <summary>Mutates the sample schemas, one at a time beside the others, checks what holds for all, and compiles one in so many.</summary>
internal sealed class SchemaLoop(FuzzOptions options, TextWriter output)
{
    private const int CompiledEvery = 200;

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(10);

    private readonly (string Path, string Text)[] _samples = [.. Embedded.In("schema").Select(file => (file.Name, Encoding.UTF8.GetString(file.Bytes)))];
    private readonly SchemaMutator _mutator = new(SchemaPieces.All, mostChanges: 4, lengthLimit: 60);
    private readonly Dictionary<string, int> _broken = new(StringComparer.Ordinal);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _inputs;
    private long _compiled;

    /// <summary>Runs for as long as was asked.</summary>
    /// <returns>The number of inputs that broke a law.</returns>
    public int Run()
    {
        SchemaFile[] files = [.. _samples.Select(sample => SchemaFile.Load(sample.Path, sample.Text))];
        Random random = new(options.Seed);
        TimeSpan reportAt = BetweenReports;
        while (_clock.Elapsed < options.Time)
        {
            int index = random.Next(_samples.Length);
            string path = _samples[index].Path;
            string text = _mutator.Mutate(_samples[index].Text, random);
            _inputs++;
            Check(text, () => SchemaLaws.CheckReading(files.Where(file => file.Path != path), path, text));
            if (_inputs % CompiledEvery == 0)
            {
                _compiled++;
                Check(text, () => SchemaCompiler.Check(_samples.Select(sample => sample.Path == path ? (path, text) : sample)));
            }

            if (_clock.Elapsed < reportAt) continue;
            ReportSpeed();
            reportAt += BetweenReports;
        }

        ReportSpeed();
        foreach ((string law, int count) in _broken.OrderByDescending(pair => pair.Value)) output.WriteLine($"{count} x {law}");
        int broken = _broken.Values.Sum();
        output.WriteLine($"{_inputs} inputs, {broken} broken");
        return broken;
    }

    private void Check(string text, Action check)
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

        bool isNew = _broken.TryAdd(broken.Law, 0);
        _broken[broken.Law]++;
        if (!isNew) return;
        output.WriteLine($"BROKEN {broken.Law}");
        output.WriteLine($"  {broken.Message}");
        output.WriteLine($"  {Report.Quote(Encoding.UTF8.GetBytes(text))}");
    }

    private void ReportSpeed() =>
        output.WriteLine($"{_clock.Elapsed:hh\\:mm\\:ss} {_inputs} inputs, {_inputs / Math.Max(1, _clock.Elapsed.TotalSeconds):F0} a second, {_compiled} compiled, {_broken.Values.Sum()} broken");
}
