using System.Reflection;
using NoteSdk.Schema.Naming;

namespace NoteSdk.Generator.Tests;

/// <summary>The schema library keeps a list of the names that the runtime's base records have; here the list meets the records.</summary>
public class ReservedNameTests
{
    [Fact]
    public void Every_name_that_a_note_inherits_is_reserved()
    {
        IEnumerable<string> inherited = new[] { typeof(object), typeof(NoteRecord), typeof(Note<>) }
            .SelectMany(static type => type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(IsVisible)
            .Select(static member => member.Name)
            .Where(static name => char.IsLetter(name[0]) && !name.Contains('_', StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal));

        Assert.All(inherited.Distinct(), static name => Assert.True(ReservedNames.IsMember(name, isNote: true), name));
    }

    // To a class of another assembly that derives from it.
    private static bool IsVisible(System.Reflection.MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };
}
