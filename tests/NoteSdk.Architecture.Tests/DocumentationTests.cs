using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace NoteSdk.Architecture.Tests;

/// <summary>What the documentation of public types has to say.</summary>
public sealed class DocumentationTests
{
    /// <summary>Gets the assemblies that have public types.</summary>
    public static TheoryData<string> Libraries => [.. House.Packages.Keys.Where(static assembly => Public(assembly).Any())];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_public_type_and_each_of_its_members_has_a_summary(string assembly)
    {
        Dictionary<string, XElement> docs = Read(assembly);
        IEnumerable<string> missing = Public(assembly).SelectMany(Ids).Where(id => !docs.TryGetValue(id, out XElement? entry) || !entry.Elements().Any(IsSummary));

        Assert.Empty(missing);
    }

    /// <summary>What can change, or is filled late, says what several threads may do with it. What has readonly fields only needs no word.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_public_type_that_is_not_a_plain_value_documents_its_thread_safety(string assembly)
    {
        Dictionary<string, XElement> docs = Read(assembly);
        IEnumerable<string> silent = Public(assembly).Where(static type => type.Namespace == "NoteSdk" && !type.IsEnum && !IsException(type))
            .Where(static type => type.Fields.Any(static field => !field.IsStatic && !field.IsInitOnly))
            .Select(static type => DocCommentId.GetDocCommentId(type))
            .Where(id => !docs[id].Value.Contains("thread", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(silent);
    }

    /// <summary>What a member throws itself is said where it is called; that arguments are null, too. A base of the exception says it as well.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_member_says_which_exceptions_it_throws(string assembly)
    {
        Dictionary<string, XElement> docs = Read(assembly);
        List<string> silent = [];
        foreach (MethodDefinition method in Public(assembly).SelectMany(static type => type.Methods).Where(static one => one.IsPublic && !IsOfCompiler(one)))
        {
            string id = DocCommentId.GetDocCommentId(Owner(method));
            if (!docs.TryGetValue(id, out XElement? entry) || entry.Elements("inheritdoc").Any()) continue;
            HashSet<string> said = [.. entry.Elements("exception").Select(static one => one.Attribute("cref")!.Value[2..])];
            silent.AddRange(ThrownExceptions.Of(method).Where(thrown => !BasesOf(thrown).Any(said.Contains)).Select(thrown => $"{id}: {thrown}"));
        }

        Assert.Empty(silent);
    }

    private static IMemberDefinition Owner(MethodDefinition method) =>
        method.DeclaringType.Properties.FirstOrDefault(one => one.GetMethod == method || one.SetMethod == method) is { } property ? property : method;

    private static IEnumerable<string> BasesOf(string exception)
    {
        yield return exception;
        for (Type? type = Type.GetType(exception)?.BaseType; type is not null && type != typeof(Exception) && type != typeof(SystemException); type = type.BaseType) yield return type.FullName!;
    }

    private static bool IsSummary(XElement entry) => entry.Name == "inheritdoc" || (entry.Name == "summary" && entry.Value.Trim().Length > 0);

    private static bool IsException(TypeDefinition type) => type.Name.EndsWith("Exception", StringComparison.Ordinal);

    private static IEnumerable<TypeDefinition> Public(string assembly) => CompiledAssembly.Read(assembly).Types.Where(static type => type.IsPublic);

    private static Dictionary<string, XElement> Read(string assembly) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member").ToDictionary(static entry => entry.Attribute("name")!.Value);

    // What is written in the source: the compiler adds members to records, and constructors, of its own.
    private static IEnumerable<string> Ids(TypeDefinition type) =>
    [
        DocCommentId.GetDocCommentId(type),
        .. type.Properties.Where(static one => one.GetMethod is { IsPublic: true } && one.Name != "EqualityContract").Select(DocCommentId.GetDocCommentId),
        .. type.Fields.Where(static one => one.IsPublic && !one.IsSpecialName).Select(DocCommentId.GetDocCommentId),
        .. type.Methods.Where(static one => one.IsPublic && !one.IsSpecialName && !IsOfCompiler(one)).Select(DocCommentId.GetDocCommentId),
    ];

    private static bool IsOfCompiler(MethodDefinition method) =>
        method.CustomAttributes.Any(static one => one.AttributeType.Name == "CompilerGeneratedAttribute") || method.Name == "Deconstruct" || method.Name.StartsWith('<');
}
