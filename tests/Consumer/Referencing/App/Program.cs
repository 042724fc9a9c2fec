using App.Notes;
using App.Visits;
using Library.Notes;
using NoteSdk;

Person ada = Notes.Ada;
Visit visit = Notes.Visit;
Link<Person> with = visit.With;
Console.WriteLine($"{ada.Handle} is {ada.Mood}, and so was the visit: {visit.Mood == ada.Mood}. {with}");
Console.WriteLine($"{Notes.Bo.Handle}, under {Notes.Bo.Boss}, is {Notes.Bo.Mood} since {Notes.Bo.Log[0].Day:O}.");
Console.WriteLine(string.Join(", ", NoteTypes.All.Select(type => type.Name)));
