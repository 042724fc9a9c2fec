using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Emitting;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Model;
using NoteSdk.Tests;

namespace NoteSdk.Generator.Tests;

/// <summary>A fault of the generator itself.</summary>
public class FailureTests
{
    [Fact]
    public void A_type_that_cannot_be_emitted_is_reported_at_its_schema()
    {
        NoteTypeModel broken = new() { Type = "x", Record = "X", By = EquatableArray.Create(TypeRuleModel.OfType("x")), Frontmatter = EquatableArray.Create<MemberModel>([null!]) };

        object? text = TypeEmitter.TryEmit(new("X.g.cs", "x.note.yaml", broken, "schemas/x.note.yaml"), new Target("MyApp.Notes", "public"), out FileDiagnostic? failure);

        Assert.Null(text);
        string reported = failure!.ToDiagnostic().ToString();
        Assert.StartsWith("schemas/x.note.yaml(1,1): error NOTE035", Reported.Of(reported), StringComparison.Ordinal);
        Assert.Contains(nameof(NullReferenceException), reported, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_ends_its_reading_by_itself_is_reported_and_one_that_the_compiler_cancels_is_not()
    {
        Assert.Equal("NOTE045", FileText.TryRead(new TimedOut(), CancellationToken.None, out _)?.Mistake.Id);
        Assert.Throws<TaskCanceledException>(() => FileText.TryRead(new TimedOut(), new CancellationToken(canceled: true), out _));
    }

    private sealed class TimedOut : AdditionalText
    {
        public override string Path => "a.note.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new TaskCanceledException();
    }
}
