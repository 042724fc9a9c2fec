using NoteSdk.Benchmarks.Corpus;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Contenders;

/// <summary>NoteSdk's records from bytes, the text of every query asked for, so that all that the hand-written pipeline makes is made.</summary>
internal sealed class ParseAllContender() : Contender("NoteSdk: parse, every member made")
{
    private DataviewQuery? _query;

    public override object Run(CorpusNote note, int index)
    {
        NoteRecord record = TypedNotes.Parse(note);
        switch (record)
        {
            case Person person:
                _query = person.Projects;
                _query = person.OpenTasks;
                _query = person.TasksTheyOwn;
                break;
            case Meeting meeting:
                _query = meeting.OpenActions;
                break;
            case Project project:
                _query = project.Meetings;
                _query = project.Tasks;
                break;
        }

        return record;
    }
}
