using System.Reflection;
using System.Runtime.CompilerServices;

namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>The two front ends of the engine for one type of notes: the generated record, and the schema loaded at run time.</summary>
internal abstract class FrontEnds
{
    public static FrontEnds Of<T>(NoteSchema schema)
        where T : Note<T>, INote<T> => new Pair<T>(schema);

    /// <summary>Asserts that both read the same from a note, report the same, and write back the note's bytes.</summary>
    public abstract void Read(byte[] note);

    /// <summary>Asserts that both read the same from a string, half surrogate pairs and all, and write back that string.</summary>
    public abstract void Read(string note);

    /// <summary>Asserts that the same edit of every member, one at a time, has the same bytes or the same refusal.</summary>
    public abstract void Edit(byte[] note, Random random);

    /// <summary>Asserts that new notes of the same values are the same.</summary>
    public abstract void Create(Random random);

    /// <summary>Asserts that new notes with nothing but what they need are the same.</summary>
    public abstract void CreateFromDefaults(Random random);

    private sealed class Pair<T> : FrontEnds
        where T : Note<T>, INote<T>
    {
        private readonly NoteSchema _schema;

        public Pair(NoteSchema schema)
        {
            _schema = schema;
            Assert.Equal(NoteType.Of<T>().Members.Select(member => member.ToString()), schema.Members.Select(member => member.ToString()));
        }

        public override void Read(byte[] note)
        {
            T typed = Note<T>.Parse(note, "Note.md");
            SchemaNote untyped = _schema.Parse(note, "Note.md");
            AssertSame(typed, untyped);
            Assert.Equal(typed.Diagnostics, untyped.Diagnostics);
            Assert.Equal(typed.Members, untyped.Members);
            Assert.Equal(typed.Sections, untyped.Sections);
            Assert.Equal(typed.Frontmatter, untyped.Frontmatter);
            Assert.Equal(note, untyped.ToUtf8Bytes());
            Assert.Equal(untyped, _schema.Parse(note, "Note.md"));
            Assert.Equal(untyped.GetHashCode(), _schema.Parse(note, "Note.md").GetHashCode());
            Assert.Equal(Write(typed.WithCurrentNames()), Write(untyped.WithCurrentNames()));
        }

        public override void Read(string note)
        {
            T typed = Note<T>.Parse(note);
            SchemaNote untyped = _schema.Parse(note);
            AssertSame(typed, untyped);
            Assert.Equal(typed.Diagnostics, untyped.Diagnostics);
            Assert.Equal(note, untyped.ToMarkdown());
        }

        public override void Edit(byte[] note, Random random)
        {
            T typed = Note<T>.Parse(note, "Note.md");
            SchemaNote untyped = _schema.Parse(note, "Note.md");
            RandomValues values = new(random);
            foreach (NoteTypeMember member in _schema.Members)
            {
                object? value = values.Change(PropertyOf(member), RecordValues.Get(typed, member.Name));
                T typedEdit = (T)RecordValues.With(typed, member.Name, value);
                SchemaNote untypedEdit = untyped.With(member.Name, RecordValues.AtRunTime(value));
                AssertSame(typedEdit, untypedEdit);
                Assert.Equal(typedEdit.Equals(typed), untypedEdit.Equals(untyped));
                Assert.Equal(Write(typedEdit), Write(untypedEdit));
            }
        }

        public override void Create(Random random) => Create(random, _schema.Members);

        public override void CreateFromDefaults(Random random) =>
            Create(random, _schema.Members.Where(member => PropertyOf(member).IsDefined(typeof(RequiredMemberAttribute))));

        private void Create(Random random, IEnumerable<NoteTypeMember> members)
        {
            RandomValues values = new(random);
            object typed = Activator.CreateInstance<T>();
            List<(string, object?)> given = [];
            foreach (NoteTypeMember member in members)
            {
                object? value = values.Of(PropertyOf(member));
                typed = RecordValues.With(typed, member.Name, value);
                given.Add((member.Name, RecordValues.AtRunTime(value)));
            }

            SchemaNote untyped = _schema.New([.. given]);
            AssertSame((T)typed, untyped);
            Assert.Equal(Write((T)typed), Write(untyped));
        }

        private static PropertyInfo PropertyOf(NoteTypeMember member)
        {
            int dot = member.Name.LastIndexOf('.');
            return (dot < 0 ? typeof(T) : RecordValues.TypeOf(typeof(T), member.Name[..dot])).GetProperty(member.Name[(dot + 1)..])!;
        }

        private static string Write(NoteRecord note)
        {
            try
            {
                return Convert.ToHexString(note.ToUtf8Bytes());
            }
            catch (NoteWriteException refusal)
            {
                return $"{refusal.Member} {refusal.Line} {refusal.Column} {refusal.Message}";
            }
        }

        private void AssertSame(T typed, SchemaNote untyped)
        {
            foreach (NoteTypeMember member in _schema.Members)
            {
                object? expected = RecordValues.AtRunTime(RecordValues.Get(typed, member.Name));
                object? found = untyped[member.Name];
                // The message prints both values, which would cost more than all the rest.
                if (!Equals(expected, found) || expected?.GetType() != found?.GetType()) Assert.Fail($"{member}: the record has '{expected}', the run-time note '{found}'.");
            }

            Assert.Equal(typeof(T).GetProperty("Handle")?.GetValue(typed), untyped.Handle);
        }
    }
}
