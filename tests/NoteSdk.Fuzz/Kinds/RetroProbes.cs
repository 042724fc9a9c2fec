using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Notes;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>All members of <see cref="Retro"/>: what lies in mappings, lists of mappings, and sections below sections.</summary>
internal static class RetroProbes
{
    public static Probe<Retro>[] All { get; } =
    [
        Probe<Retro>.Of("Title", n => n.Title, (n, v) => n with { Title = v }, Texts.Any),
        Place("Street", p => p.Street, (p, v) => p with { Street = v }, Values.Maybe(Texts.Any)),
        Place("City", p => p.City, (p, v) => p with { City = v }, Texts.Any),
        Place("Since", p => p.Since, (p, v) => p with { Since = v }, Values.MaybeValue(Values.Date)),
        Probe<Retro>.List("Place.Labels", n => n.Place.Labels, (n, v) => n with { Place = n.Place with { Labels = v } }, Texts.Any),
        Place("Geo.Lat", p => p.Geo.Lat, (p, v) => p with { Geo = p.Geo with { Lat = v } }, Values.MaybeValue(Values.Number)),
        Place("Geo.Lon", p => p.Geo.Lon, (p, v) => p with { Geo = p.Geo with { Lon = v } }, Values.MaybeValue(Values.Number)),
        Place("Geo.Note", p => p.Geo.Note, (p, v) => p with { Geo = p.Geo with { Note = v } }, Values.Maybe(Texts.Any)),
        Place("Zip", p => p.Zip, (p, v) => p with { Zip = v }, Values.Maybe(Texts.Any)),
        Probe<Retro>.List("Jobs", n => n.Jobs, (n, v) => n with { Jobs = v }, Values.Job),
        Probe<Retro>.Of("Rated", n => n.Rated, (n, v) => n with { Rated = v }, Values.MaybeValue(Values.Int)),
        Probe<Retro>.Of("Summary", n => n.Summary, (n, v) => n with { Summary = v }, Values.MaybeValue(Values.Prose)),
        Probe<Retro>.List("Review.WhatWentWell", n => n.Review.WhatWentWell, (n, v) => n with { Review = n.Review with { WhatWentWell = v } }, Texts.Any),
        Probe<Retro>.Of("Review.Notes", n => n.Review.Notes, (n, v) => n with { Review = n.Review with { Notes = v } }, Values.MaybeValue(Values.Prose)),
        Probe<Retro>.List("Review.NextSteps.Mine", n => n.Review.NextSteps.Mine, (n, v) => Next(n, s => s with { Mine = v }), Values.Task),
        Probe<Retro>.Of("Review.NextSteps.Numbers.Votes", n => n.Review.NextSteps.Numbers.Votes, (n, v) => Next(n, s => s with { Numbers = s.Numbers with { Votes = v } }), Values.MaybeValue(Values.Int)),
        Probe<Retro>.Of("Review.NextSteps.Numbers.Result", n => n.Review.NextSteps.Numbers.Result, (n, v) => Next(n, s => s with { Numbers = s.Numbers with { Result = v } }), Values.Maybe(Texts.Any)),
        Probe<Retro>.Of("Review.NextSteps.Open", n => n.Review.NextSteps.Open, (n, v) => Next(n, s => s with { Open = v }), Values.Query),
        Probe<Retro>.List("Review.Words", n => n.Review.Words, (n, v) => n with { Review = n.Review with { Words = v } }, Texts.Any),
        Probe<Retro>.List("Records.Goals", n => n.Records.Goals, (n, v) => n with { Records = n.Records with { Goals = v } }, Values.Goal),
        Probe<Retro>.List("Records.Log", n => n.Records.Log, (n, v) => n with { Records = n.Records with { Log = v } }, Values.LogLine),
        Probe<Retro>.Of("Records.Profile.Mood", n => n.Records.Profile.Mood, (n, v) => Profile(n, p => p with { Mood = v }), Values.Maybe(Texts.Any)),
        Probe<Retro>.List("Records.Profile.Reasons", n => n.Records.Profile.Reasons, (n, v) => Profile(n, p => p with { Reasons = v }), Texts.Any),
        Probe<Retro>.Of("Records.Source", n => n.Records.Source, (n, v) => n with { Records = n.Records with { Source = v } }, Values.Maybe(Texts.Lines)),
        Probe<Retro>.List("Related", n => n.Related, (n, v) => n with { Related = v }, Values.Link),
    ];

    private static Retro Next(Retro note, Func<RetroReviewNextSteps, RetroReviewNextSteps> change) => note with { Review = note.Review with { NextSteps = change(note.Review.NextSteps) } };

    private static Retro Profile(Retro note, Func<RetroRecordsProfile, RetroRecordsProfile> change) => note with { Records = note.Records with { Profile = change(note.Records.Profile) } };

    private static Probe<Retro> Place<T>(string name, Func<RetroPlace, T> get, Func<RetroPlace, T, RetroPlace> set, Func<Choices, T> make) =>
        Probe<Retro>.Of("Place." + name, n => get(n.Place), (n, v) => n with { Place = set(n.Place, v) }, make);
}
