using System.Reflection;

namespace NoteSdk.Notes.Tests.Records;

/// <summary>A conversion that nobody sees must not throw, and must not make a value of no value.</summary>
public class ConversionTests
{
    private static readonly string? NoText = null;

    [Fact]
    public void No_conversion_that_the_compiler_puts_in_makes_something_of_null_or_throws()
    {
        IEnumerable<MethodInfo> conversions = RuntimeAssemblies.All.SelectMany(static assembly => assembly.GetExportedTypes()).Select(Close)
            .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public)).Where(static method => method.Name == "op_Implicit");
        List<MethodInfo> ofReferences = [.. conversions.Where(static method => !method.GetParameters()[0].ParameterType.IsValueType)];

        Assert.Contains(ofReferences, static method => method.DeclaringType == typeof(Markdown));
        Assert.All(ofReferences, static method => Assert.Null(method.Invoke(null, [null])));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Markdown_or_null_is_null_where_it_is_not_markdown(bool isMarkdown)
    {
        Markdown text = "x";
        Markdown?[] all =
        [
            isMarkdown ? new Markdown("x") : null,
            isMarkdown ? "x" : null,
            isMarkdown ? text : null,
            !isMarkdown ? null : text,
            isMarkdown ? "x" : NoText,
            isMarkdown switch { true => "x", _ => null },
            isMarkdown switch { false => null, _ => text },
            NoText ?? (isMarkdown ? "x" : null),
        ];

        Assert.All(all, one => Assert.Equal(isMarkdown ? text : null, one));
    }

    [Fact]
    public void A_text_is_converted_where_Markdown_is_needed()
    {
        Markdown[] all = ["x", new("x"), $"{"x"}", NoText ?? "x", Markdown.FromString("x")!.Value];

        Assert.All(all, static one => Assert.Equal(new Markdown("x"), one));
    }

    // Those of generic types are of a note's record.
    private static Type Close(Type type) =>
        type.ContainsGenericParameters && type.GetMethods(BindingFlags.Static | BindingFlags.Public).Any(static method => method.Name == "op_Implicit")
            ? type.MakeGenericType(typeof(PlainNote))
            : type;
}
