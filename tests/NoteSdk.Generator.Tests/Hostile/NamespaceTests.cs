namespace NoteSdk.Generator.Tests;

/// <summary>Consumers whose own namespaces are called as those that generated code uses.</summary>
[Trait("Category", "Hostile")]
public class NamespaceTests
{
    [Theory]
    [InlineData("NoteSdk", "NoteSdk.Notes")]
    [InlineData("System", "System.Notes")]
    [InlineData("MyApp.System", "MyApp.System.Notes")]
    [InlineData("MyApp.NoteSdk", "MyApp.NoteSdk.Notes")]
    [InlineData("NoteSdk.App", "NoteSdk.App.Notes")]
    [InlineData("MyApp.Global", "MyApp.Global.Notes")]
    [InlineData("Person", "Person.Notes")]
    [InlineData("Mark", "Mark.Notes")]
    [InlineData("Notes", "Notes.Notes")]
    [InlineData("class", "@class.Notes")]
    [InlineData("a.namespace.b", "a.@namespace.b.Notes")]
    [InlineData("global", "global.Notes")]
    [InlineData("record", "record.Notes")]
    [InlineData("var.dynamic", "var.dynamic.Notes")]
    [InlineData("My-App", "My_App.Notes")]
    [InlineData("1st.App 2", "_1st.App_2.Notes")]
    [InlineData("名前", "名前.Notes")]
    [InlineData("", "Notes")]
    [InlineData("..", "Notes")]
    [InlineData("-", "_.Notes")]
    [InlineData("a\u200Db", "a\u200Db.Notes")]
    [InlineData("\ud83c\udf89", "__.Notes")]
    public void Generated_types_live_in_Notes_of_the_root_namespace(string root, string expected)
    {
        Run run = Run.Of(Samples.Project.WithProperty("RootNamespace", root));

        Assert.All(run.Sources, source => Assert.Contains($"\nnamespace {expected};\n", source.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NoteSdk", "NoteSdk")]
    [InlineData("System", "System")]
    [InlineData("MyApp.Vault", "MyApp.Vault")]
    [InlineData("MyApp.int", "MyApp.@int")]
    [InlineData(" Spaced ", "Spaced")]
    [InlineData("", "MyApp.Notes")]
    public void A_project_may_choose_another_namespace(string chosen, string expected)
    {
        Run run = Run.Of(Samples.Project.WithProperty("NoteSdkNamespace", chosen));

        Assert.All(run.Sources, source => Assert.Contains($"\nnamespace {expected};\n", source.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Generated_code_compiles_beside_a_consumer_that_has_types_of_every_name_it_uses() => Run.Of(Samples.Project.WithSource("""
        namespace MyApp { internal class NoteSdk; internal class System; internal class Collections; internal class DateOnly; internal class Uri; }
        namespace MyApp.Notes { internal class NoteSdk; internal class System; internal class Link; internal class NoteList; internal class PersonMembers; internal class ContextEntryHoles; }
        namespace MyApp.Notes.Person2 { internal class Person; }
        """));

    [Fact]
    public void A_consumer_adds_members_to_a_generated_record() => Run.Of(Samples.Project.WithSource("""
        namespace MyApp.Notes;

        public sealed partial record Person
        {
            /// <summary>Whether nobody has talked to them for a while.</summary>
            public bool IsStale(System.DateOnly today) => LastContact is { } last && last.AddDays(90) < today;

            internal enum Status { A }
        }
        """));
}
