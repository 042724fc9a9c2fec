// The test assembly run as a program of its own: the child processes of the tests.
switch (args)
{
    case ["resolve", var root, .. var targets]:
        foreach (string target in targets) Console.WriteLine((await NoteSdk.Vault.OpenAsync(root, [])).Resolve(new NoteSdk.Link(target)).Path);
        return 0;
    case ["grow", var changes]:
        foreach ((long held, long free) in await NoteSdk.Vaults.Tests.Indexing.MemoryTests.WeighAsync(int.Parse(changes, System.Globalization.CultureInfo.InvariantCulture)))
        {
            Console.WriteLine(FormattableString.Invariant($"{held} {free}"));
        }

        return 0;
    default:
        Console.Error.WriteLine("This is run by the tests only.");
        return 2;
}
