using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Rocks;

// PublicDocs <output folder> <assembly file>...
//
// Copies the XML documentation beside each assembly without the entries of what other assemblies cannot use. The compiler writes all of them, and has no option
// for that.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: PublicDocs <output folder> <assembly file>...");
    return 1;
}

Directory.CreateDirectory(args[0]);
foreach (string path in args.Skip(1))
{
    using ModuleDefinition module = ModuleDefinition.ReadModule(path);
    HashSet<string> visible = [.. module.GetTypes().Where(IsVisible).SelectMany(Ids)];
    XDocument docs = XDocument.Load(Path.ChangeExtension(path, ".xml"), LoadOptions.PreserveWhitespace);
    foreach (XElement member in docs.Root!.Elements("members").Elements("member").ToList())
    {
        if (visible.Contains(member.Attribute("name")!.Value)) continue;
        if (member.NextNode is XText blanks) blanks.Remove();
        member.Remove();
    }

    // Nothing to say is not a file.
    if (docs.Descendants("member").Any()) docs.Save(Path.Combine(args[0], Path.GetFileNameWithoutExtension(path) + ".xml"), SaveOptions.DisableFormatting);
}

return 0;

static bool IsVisible(TypeDefinition type) =>
    type.DeclaringType is null ? type.IsPublic : (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType);

static IEnumerable<string> Ids(TypeDefinition type)
{
    IEnumerable<IMemberDefinition> members =
    [
        type,
        .. type.Methods.Where(IsCallable),
        .. type.Properties.Where(static one => (one.GetMethod is { } get && IsCallable(get)) || (one.SetMethod is { } set && IsCallable(set))),
        .. type.Events.Where(static one => one.AddMethod is { } add && IsCallable(add)),
        .. type.Fields.Where(static one => one.IsPublic || one.IsFamily || one.IsFamilyOrAssembly),
    ];
    return members.Select(DocCommentId.GetDocCommentId);
}

static bool IsCallable(MethodDefinition method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
