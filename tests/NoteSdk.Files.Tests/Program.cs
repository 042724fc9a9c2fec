using System.Globalization;
using NoteSdk.Files.Tests.Batches;
using NoteSdk.Files.Tests.Saving;

// The test assembly run as a program of its own: the child processes of the tests on saving.
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
    default:
        Console.Error.WriteLine("This is run by the tests only.");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
