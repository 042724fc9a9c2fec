using System.Globalization;
using NoteSdk.Files.Saving;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>
/// One of several writers of one note. Every edit sets a member that this writer alone edits to the edit's number; every fourth also counts up a member
/// that all of them edit, and signs it, so that those edits cannot be merged.
/// </summary>
internal sealed class NoteWriterThread(string path, int writer, int edits, NoteFile files)
{
    private readonly List<string> _regressions = [];
    private int _saved;
    private int _counted;
    private int _merges;
    private int _conflicts;

    /// <summary>Gets what saves without waiting for the disk.</summary>
    public static NoteFile Unsynced { get; } = new(new UnsyncedFiles(), TimeSpan.FromSeconds(60));

    /// <summary>Runs some writers on threads of this process, and prints a line for each: edits saved, counted up, merges, conflicts, and after them lines on edits that vanished.</summary>
    public static void Run(string path, int first, int count, int edits, NoteFile files)
    {
        NoteWriterThread[] writers = [.. Enumerable.Range(first, count).Select(writer => new NoteWriterThread(path, writer, edits, files))];
        Thread[] threads = [.. writers.Select(writer => new Thread(writer.RunAll))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        foreach (NoteWriterThread writer in writers)
        {
            Console.WriteLine($"saved {writer._saved} {writer._counted} {writer._merges} {writer._conflicts}");
            foreach (string regression in writer._regressions) Console.WriteLine(regression);
        }
    }

    public static int Get(Person note, int writer)
    {
        string? text = writer switch
        {
            0 => note.ContactInformation.Role,
            1 => note.ContactInformation.Company,
            2 => note.ContactInformation.Department,
            3 => note.ContactInformation.Phone,
            4 => note.ContactInformation.Location,
            5 => note.Relationship?.Text,
            6 => note.KeyFacts.FirstOrDefault(),
            _ => note.TopicsDiscussed.FirstOrDefault(),
        };
        return text is null ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>What all writers count up.</summary>
    public static int CountOf(Person note) => note.Background is { } text ? int.Parse(text.Text.Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    private static Person Set(Person note, int writer, int value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return writer switch
        {
            0 => note with { ContactInformation = note.ContactInformation with { Role = text } },
            1 => note with { ContactInformation = note.ContactInformation with { Company = text } },
            2 => note with { ContactInformation = note.ContactInformation with { Department = text } },
            3 => note with { ContactInformation = note.ContactInformation with { Phone = text } },
            4 => note with { ContactInformation = note.ContactInformation with { Location = text } },
            5 => note with { Relationship = new Markdown(text) },
            6 => note with { KeyFacts = [text] },
            _ => note with { TopicsDiscussed = [text] },
        };
    }

    private void RunAll()
    {
        for (int i = 1; i <= edits; i++) Edit(i);
    }

    private void Edit(int number)
    {
        bool counts = number % 4 == 0;
        Person note = Person.Load(path);
        while (true)
        {
            int found = Get(note, writer);
            if (found != _saved && found != number) _regressions.Add($"regression {writer} {_saved} {found}");
            Person edited = Set(note, writer, number);
            if (counts) edited = edited with { Background = new Markdown($"{CountOf(note) + 1} by {writer}") };
            SaveResult<Person> result = edited.TrySave(files);
            while (result.Conflict is { Merged: { } merged })
            {
                _merges++;
                result = merged.TrySave(files);
            }

            if (result.Conflict is null) break;
            _conflicts++;
            note = result.Conflict.Theirs!;
        }

        _saved = number;
        if (counts) _counted++;
    }
}
