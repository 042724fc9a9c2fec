using Mono.Cecil;

// PrivateYaml <output folder> <assembly file>=<name>...
//
// Copies assemblies under private names and changes the references among them, and who sees whose internals, to those names. A build hands all its analyzers to
// one compiler, and of several files of one name the SDK passes on only the one with the highest version. So a generator that ships YamlDotNet.dll under its
// own name either loses it to another generator's or takes the other's away; one of the two then dies with a missing method.
if (args.Length < 2 || args.Skip(1).Any(static argument => argument.IndexOf('=', StringComparison.Ordinal) < 1))
{
    Console.Error.WriteLine("usage: PrivateYaml <output folder> <assembly file>=<name>...");
    return 1;
}

string folder = args[0];
(string Path, string Name)[] copies = [.. args.Skip(1).Select(static argument => argument.Split('=', 2)).Select(static pair => (pair[0], pair[1]))];
Dictionary<string, string> newNames = copies.ToDictionary(static copy => Path.GetFileNameWithoutExtension(copy.Path), static copy => copy.Name);
Directory.CreateDirectory(folder);
foreach ((string path, string name) in copies)
{
    using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path);
    Rename(assembly.Name, name);
    // The strong name's signature no longer fits the contents.
    assembly.Name.Attributes &= ~AssemblyAttributes.PublicKey;
    assembly.MainModule.Name = name + ".dll";
    assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
    foreach (AssemblyNameReference reference in assembly.MainModule.AssemblyReferences)
    {
        if (newNames.TryGetValue(reference.Name, out string? newName))
            Rename(reference, newName);
    }

    foreach (CustomAttribute friend in assembly.CustomAttributes.Where(static one => one.AttributeType.Name == "InternalsVisibleToAttribute"))
    {
        if (friend.ConstructorArguments is [{ Value: string friendName } argument] && newNames.TryGetValue(friendName, out string? newName))
            friend.ConstructorArguments[0] = new CustomAttributeArgument(argument.Type, newName);
    }

    assembly.Write(Path.Combine(folder, name + ".dll"), new WriterParameters { DeterministicMvid = true });
}

return 0;

static void Rename(AssemblyNameReference assembly, string name)
{
    assembly.Name = name;
    assembly.PublicKey = [];
    assembly.PublicKeyToken = [];
}
