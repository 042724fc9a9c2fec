// The test assembly run as a program of its own: the child processes of the tests.
switch (args)
{
    case ["resolve", var root, .. var targets]:
        foreach (string target in targets) Console.WriteLine((await NoteSdk.Vault.OpenAsync(root, [])).Resolve(new NoteSdk.Link(target)).Path);
        return 0;
    case ["grow", var changes]:
        foreach (long bytes in await NoteSdk.Vaults.Tests.Indexing.MemoryTests.WeighAsync(int.Parse(changes, System.Globalization.CultureInfo.InvariantCulture))) Console.WriteLine(bytes);
        return 0;
    default:
        Console.Error.WriteLine("This is run by the tests only.");
        return 2;
}
