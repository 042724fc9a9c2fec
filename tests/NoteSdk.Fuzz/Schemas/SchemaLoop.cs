using System.Text;
using NoteSdk.Fuzz.Inputs;
using NoteSdk.Schema.Files;

namespace NoteSdk.Fuzz.Schemas;

/// <summary>Mutates the sample schemas, one at a time beside the others, checks what holds for all, and compiles one in so many.</summary>
internal sealed class SchemaLoop : LawLoop
{
    private const int CompiledEvery = 200;

    private readonly (string Path, string Text)[] _samples = [.. Embedded.In("schema").Select(file => (file.Name, Encoding.UTF8.GetString(file.Bytes)))];
    private readonly SchemaFile[] _files;
    private readonly SchemaMutator _mutator = new(SchemaPieces.All, mostChanges: 4, lengthLimit: 60);
    private long _compiled;

    public SchemaLoop(FuzzOptions options, TextWriter output)
        : base(options, output) => _files = [.. _samples.Select(sample => SchemaFile.Load(sample.Path, sample.Text))];

    protected override string Done => $"{_compiled} compiled";

    protected override void Next(Random random)
    {
        int index = random.Next(_samples.Length);
        string path = _samples[index].Path;
        string text = _mutator.Mutate(_samples[index].Text, random);
        string Shown() => Report.Quote(Encoding.UTF8.GetBytes(text));
        Check(() => SchemaLaws.CheckReading(_files.Where(file => file.Path != path), path, text), Shown);
        if (Inputs % CompiledEvery != 0) return;
        _compiled++;
        Check(() => SchemaCompiler.Check(_samples.Select(sample => sample.Path == path ? (path, text) : sample)), Shown);
    }
}
