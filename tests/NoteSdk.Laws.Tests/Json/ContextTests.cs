using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NoteSdk.Tests.Notes
{
    /// <summary>What a program sends, with records of its own project in it.</summary>
    internal sealed record Reply(Person Who, NoteList<ContextEntry> Recent, NoteList<string> Words, Link<Meeting>? Last, int Count);

    /// <summary>What a program sends, with records of another project in it.</summary>
    internal sealed record OtherReply(Fuzz.Notes.Person Who, NoteList<Fuzz.Notes.ContextEntry> Recent, NoteList<DateOnly> Days, Link<Fuzz.Notes.Meeting> Last, Link Any, Markdown Body, TaskItem Task, Fuzz.Notes.Mark Mark);

    // The generator of contexts does not see what others generate in the same project (SYSLIB1030): the resolver tells of it.
    [JsonSerializable(typeof(Reply))]
    internal sealed partial class ReplyJson : JsonSerializerContext;

    [JsonSerializable(typeof(OtherReply))]
    internal sealed partial class OtherReplyJson : JsonSerializerContext;
}

namespace NoteSdk.Laws.Tests.Json
{
    using NoteSdk.Tests.Notes;

    /// <summary>Records in a program's own <see cref="JsonSerializerContext"/>.</summary>
    public sealed class ContextTests
    {
        [Fact]
        public void Records_of_another_project_are_in_it()
        {
            Fuzz.Notes.ContextEntry entry = new() { Date = new(2026, 1, 8), Note = Link<Fuzz.Notes.Meeting>.FromLink(new("A")), Summary = "s" };
            OtherReply reply = new(new() { Title = "Ada", Created = new(2026, 1, 3), RecentContext = [entry] }, [entry], [new(2026, 1, 8)], entry.Note, new("B"), new("*b*"), new("Do"), Fuzz.Notes.Mark.Decided);
            string json = JsonSerializer.Serialize(reply, OtherReplyJson.Default.OtherReply);
            Assert.Contains("\"Days\":[\"2026-01-08\"],\"Last\":\"[[A]]\",\"Any\":\"[[B]]\",\"Body\":\"*b*\",\"Task\":{\"Text\":\"Do\",", json, StringComparison.Ordinal);
            Assert.Equal(reply, JsonSerializer.Deserialize(json, OtherReplyJson.Default.OtherReply));
        }

        [Fact]
        public void Records_of_its_own_project_are_in_it_by_the_resolver()
        {
            JsonSerializerOptions options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(new NoteJsonResolver(NoteTypes.All), ReplyJson.Default) };
            JsonTypeInfo<Reply> contract = (JsonTypeInfo<Reply>)options.GetTypeInfo(typeof(Reply));
            ContextEntry entry = new() { Date = new(2026, 1, 8), Note = Link<Meeting>.FromLink(new("A")), Summary = "s" };
            Reply reply = new(new() { Title = "Ada", Created = new(2026, 1, 3), RecentContext = [entry] }, [entry], ["w"], entry.Note, 3);
            string json = JsonSerializer.Serialize(reply, contract);
            Assert.Equal(reply, JsonSerializer.Deserialize(json, contract));
            Assert.Equal(JsonSerializer.Serialize(reply), json);
        }

        [Fact]
        public void The_resolver_knows_all_that_records_are_made_of()
        {
            JsonSerializerOptions options = new() { TypeInfoResolver = new NoteJsonResolver(NoteTypes.All) };
            Type[] types =
            [
                typeof(Person), typeof(PersonContactInformation), typeof(ContextEntry), typeof(NoteList<ContextEntry>), typeof(Mark), typeof(TaskItem), typeof(Link<Meeting>), typeof(Markdown),
                typeof(DataviewQuery), typeof(RetroReviewNextSteps), typeof(Job), typeof(DateOnly), typeof(long), typeof(bool),
            ];
            foreach (Type type in types) Assert.Equal(type, options.GetTypeInfo(type).Type);
            Assert.Null(new NoteJsonResolver(NoteTypes.All).GetTypeInfo(typeof(StringComparer), options));
        }
    }
}
