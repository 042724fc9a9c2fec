using System.Globalization;
using NoteSdk.Files.Saving;
using NoteSdk.Tests.Saves;
using NoteSdk.Tests.Storage;

// The test assembly run as a program of its own: the child processes of the tests on saving and of those without ICU, and the full number of writers
// (dotnet run -c Release --project tests/NoteSdk.Tests -- writers 2000).
switch (args)
{
    case ["save", var path]:
        VersionedFile.SaveForever(path);
        return 0;
    case ["die", var path, var call]:
        VersionedFile.SaveAndDie(path, Number(call));
        return 0;
    case ["batch", var path, var call]:
        BatchVault.WriteAndDie(path, Number(call));
        return 0;
    case ["exchange", var folder, var first, var second]:
        RacedWrites.Exchange(folder, first, second);
        return 0;
    case ["race", var folder, var writes]:
        Console.WriteLine(RacedWrites.Write(folder, Number(writes)));
        return 0;
    case ["write", var path, var first, var count, var edits, var isSynced]:
        NoteWriterThread.Run(path, Number(first), Number(count), Number(edits), isSynced == "synced" ? NoteFile.Default : NoteWriterThread.Unsynced);
        return 0;
    case ["resolve", var root, .. var targets]:
        foreach (string target in targets) Console.WriteLine((await NoteSdk.Vault.OpenAsync(root, [])).Resolve(new NoteSdk.Link(target)).Path);
        return 0;
    case ["writers", var edits]:
        Console.WriteLine(ManyWriters.Run(Number(edits), isSynced: true));
        return 0;
    default:
        Console.Error.WriteLine("usage: writers EDITS");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
