using System.Globalization;
using NoteSdk.Notes.Tests.Records.Saving;
using NoteSdk.Files.Saving;

// The test assembly run as a program of its own: the child processes that write one note, and the full number of writers
// (dotnet run -c Release --project tests/NoteSdk.Notes.Tests -- writers 2000).
switch (args)
{
    case ["write", var path, var first, var count, var edits, var isSynced]:
        NoteWriterThread.Run(path, Number(first), Number(count), Number(edits), isSynced == "synced" ? NoteFile.Default : NoteWriterThread.Unsynced);
        return 0;
    case ["writers", var edits]:
        Console.WriteLine(ManyWriters.Run(Number(edits), isSynced: true));
        return 0;
    default:
        Console.Error.WriteLine("usage: writers EDITS");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
