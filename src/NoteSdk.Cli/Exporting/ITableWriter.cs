namespace NoteSdk.Cli.Exporting;

/// <summary>Writes one table, row by row: nothing of a row is kept.</summary>
internal interface ITableWriter : IDisposable
{
    void Write(IReadOnlyList<ExportCell> row);
}
