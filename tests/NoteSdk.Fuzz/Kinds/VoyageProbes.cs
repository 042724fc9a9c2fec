using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Notes;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>All members of <see cref="Voyage"/>: dates and times with formats of their own, and parts.</summary>
internal static class VoyageProbes
{
    public static Probe<Voyage>[] All { get; } =
    [
        Probe<Voyage>.Of("Title", n => n.Title, (n, v) => n with { Title = v }, Texts.Any),
        Probe<Voyage>.Of("Flag", n => n.Flag, (n, v) => n with { Flag = v }, Values.MaybeValue(Embed)),
        Probe<Voyage>.List("Charts", n => n.Charts, (n, v) => n with { Charts = v }, Embed),
        Probe<Voyage>.Of("Poster", n => n.Poster, (n, v) => n with { Poster = v }, Values.MaybeValue(LinkOrUrl)),
        Probe<Voyage>.List("Places", n => n.Places, (n, v) => n with { Places = v }, LinkOrText),
        Probe<Voyage>.Of("Facts.Place", n => n.Facts.Place, (n, v) => n with { Facts = n.Facts with { Place = v } }, Values.MaybeValue(LinkOrText)),
        Probe<Voyage>.Of("Left", n => n.Left, (n, v) => n with { Left = v }, Values.MaybeValue(Values.Date)),
        Probe<Voyage>.Of("Made", n => n.Made, (n, v) => n with { Made = v }, Values.MaybeValue(c => Whole(Values.Moment(c)))),
        Probe<Voyage>.Of("Seen", n => n.Seen, (n, v) => n with { Seen = v }, Values.MaybeValue(Values.Instant)),
        Probe<Voyage>.Of("Quarter", n => n.Quarter, (n, v) => n with { Quarter = v }, Values.MaybeValue(FirstOfMonth)),
        Probe<Voyage>.Of("Week", n => n.Week, (n, v) => n with { Week = v }, Values.MaybeValue(Monday)),
        Probe<Voyage>.List("Stops", n => n.Stops, (n, v) => n with { Stops = v }, Values.Date),
        Probe<Voyage>.Of("Place.Since", n => n.Place.Since, (n, v) => n with { Place = n.Place with { Since = v } }, Values.MaybeValue(Values.Date)),
        Probe<Voyage>.Of("Knots", n => n.Knots, (n, v) => n with { Knots = v }, Values.MaybeValue(Values.Number)),
        Probe<Voyage>.Of("NextPort", n => n.NextPort, (n, v) => n with { NextPort = v }, Texts.Any),
        Probe<Voyage>.List("Winds", n => n.Winds, (n, v) => n with { Winds = v }, Texts.Any),
        Probe<Voyage>.List("Mates", n => n.Mates, (n, v) => n with { Mates = v }, Values.Link),
        Probe<Voyage>.List("Seas", n => n.Seas, (n, v) => n with { Seas = v }, Values.Date),
        Probe<Voyage>.Of("Ended", n => n.Ended, (n, v) => n with { Ended = v }, Values.MaybeValue(Values.Date)),
        Probe<Voyage>.Of("Plan.Cost", n => n.Plan.Cost, (n, v) => n with { Plan = n.Plan with { Cost = v } }, Values.MaybeValue(Values.Number)),
        Probe<Voyage>.List("Plan.Marks", n => n.Plan.Marks, (n, v) => n with { Plan = n.Plan with { Marks = v } }, Texts.Any),
        Probe<Voyage>.Of("Metrics.Depth", n => n.Metrics.Depth, (n, v) => n with { Metrics = n.Metrics with { Depth = v } }, Values.MaybeValue(Values.Int)),
        Probe<Voyage>.Of("Metrics.Calm", n => n.Metrics.Calm, (n, v) => n with { Metrics = n.Metrics with { Calm = v } }, Values.MaybeValue(c => c.OneIn(2))),
        Probe<Voyage>.Of("Master", n => n.Master, (n, v) => n with { Master = v }, Texts.Any),
        Probe<Voyage>.Of("Sailed", n => n.Sailed, (n, v) => n with { Sailed = v }, Values.MaybeValue(Values.Date)),
        Probe<Voyage>.List("Cargo", n => n.Cargo, (n, v) => n with { Cargo = v }, Texts.Any),
        Probe<Voyage>.Of("Stores.KeptBy", n => n.Stores.KeptBy, (n, v) => n with { Stores = n.Stores with { KeptBy = v } }, Values.Maybe(Texts.Any)),
        Probe<Voyage>.List("Stores.Keys", n => n.Stores.Keys, (n, v) => n with { Stores = n.Stores with { Keys = v } }, Values.Link),
        Probe<Voyage>.Of("Summary", n => n.Summary, (n, v) => n with { Summary = v }, Values.MaybeValue(Values.Prose)),
        Probe<Voyage>.List("Crew", n => n.Crew, (n, v) => n with { Crew = v }, Texts.Any),
        Probe<Voyage>.Of("Rest", n => n.Rest, (n, v) => n with { Rest = v }, Values.Maybe(Texts.Lines)),
        Probe<Voyage>.Of("Plan.Lead", n => n.Plan.Lead, (n, v) => n with { Plan = n.Plan with { Lead = v } }, Values.Maybe(Texts.Any)),
        Probe<Voyage>.List("Plan.Steps", n => n.Plan.Steps, (n, v) => n with { Plan = n.Plan with { Steps = v } }, Values.Task),
        Probe<Voyage>.List("Plan.Costs", n => n.Plan.Costs, (n, v) => n with { Plan = n.Plan with { Costs = v } }, Cost),
        Probe<Voyage>.Of("Plan.Query", n => n.Plan.Query, (n, v) => n with { Plan = n.Plan with { Query = v } }, Values.Query),
        Probe<Voyage>.Of("Plan.Source", n => n.Plan.Source, (n, v) => n with { Plan = n.Plan with { Source = v } }, Values.Maybe(Texts.Lines)),
        Probe<Voyage>.Of("Plan.Other", n => n.Plan.Other, (n, v) => n with { Plan = n.Plan with { Other = v } }, Values.Maybe(Texts.Lines)),
        Probe<Voyage>.List("Plan.Later", n => n.Plan.Later, (n, v) => n with { Plan = n.Plan with { Later = v } }, Texts.Any),
        Probe<Voyage>.Of("Stores.Goods.Water", n => n.Stores.Goods.Water, (n, v) => Goods(n, g => g with { Water = v }), Values.MaybeValue(Values.Int)),
        Probe<Voyage>.Of("Stores.Goods.Bread", n => n.Stores.Goods.Bread, (n, v) => Goods(n, g => g with { Bread = v }), Values.Maybe(Texts.Any)),
        Probe<Voyage>.List("Stores.Words", n => n.Stores.Words, (n, v) => n with { Stores = n.Stores with { Words = v } }, Values.Date),
        Probe<Voyage>.Of("Facts.View", n => n.Facts.View, (n, v) => n with { Facts = n.Facts with { View = v } }, Values.MaybeValue(Embed)),
        Probe<Voyage>.Of("Facts.Until", n => n.Facts.Until, (n, v) => n with { Facts = n.Facts with { Until = v } }, Values.MaybeValue(Values.Date)),
        Probe<Voyage>.Of("Facts.Bell", n => n.Facts.Bell, (n, v) => n with { Facts = n.Facts with { Bell = v } }, Values.MaybeValue(Minutes)),
        Probe<Voyage>.Of("Berth.Pier", n => n.Berth.Pier, (n, v) => n with { Berth = n.Berth with { Pier = v } }, Values.Maybe(Texts.Any)),
        Probe<Voyage>.Of("Berth.Name", n => n.Berth.Name, (n, v) => n with { Berth = n.Berth with { Name = v } }, Values.Maybe(Texts.Any)),
        Probe<Voyage>.List("Berth.NextTo", n => n.Berth.NextTo, (n, v) => n with { Berth = n.Berth with { NextTo = v } }, Values.Link),
        Probe<Voyage>.Of("Papers.Flag", n => n.Papers.Flag, (n, v) => n with { Papers = n.Papers with { Flag = v } }, Values.Maybe(Texts.Any)),
        Probe<Voyage>.Of("Papers.Crew", n => n.Papers.Crew, (n, v) => n with { Papers = n.Papers with { Crew = v } }, Values.MaybeValue(Values.Int)),
        Probe<Voyage>.List("Papers.Seals", n => n.Papers.Seals, (n, v) => n with { Papers = n.Papers with { Seals = v } }, Texts.Any),
        Probe<Voyage>.Of("Papers.Lead", n => n.Papers.Lead, (n, v) => n with { Papers = n.Papers with { Lead = v } }, Values.Maybe(Texts.Any)),
        Probe<Voyage>.Of("Watch.Begins", n => n.Watch.Begins, (n, v) => n with { Watch = n.Watch with { Begins = v } }, Values.MaybeValue(Values.Time)),
        Probe<Voyage>.List("Watch.Days", n => n.Watch.Days, (n, v) => n with { Watch = n.Watch with { Days = v } }, Values.Date),
        Probe<Voyage>.List("Log", n => n.Log, (n, v) => n with { Log = v }, Line),
        Probe<Voyage>.List("Ports", n => n.Ports, (n, v) => n with { Ports = v }, Port),
        Probe<Voyage>.List("Days", n => n.Days, (n, v) => n with { Days = v }, Values.Date),
        Probe<Voyage>.List("Hold.Casks", n => n.Hold.Casks, (n, v) => n with { Hold = n.Hold with { Casks = v } }, Texts.Any),
        Probe<Voyage>.Of("Hold.Words", n => n.Hold.Words, (n, v) => n with { Hold = n.Hold with { Words = v } }, Values.Maybe(Texts.Lines)),
        Probe<Voyage>.Of("Talk.Who", n => n.Talk.Who, (n, v) => n with { Talk = n.Talk with { Who = v } }, Values.Maybe(Texts.Any)),
        Probe<Voyage>.Of("Talk.Day", n => n.Talk.Day, (n, v) => n with { Talk = n.Talk with { Day = v } }, Values.MaybeValue(Values.Date)),
        Probe<Voyage>.List("Talk.Content", n => n.Talk.Content, (n, v) => n with { Talk = n.Talk with { Content = v } }, Texts.Any),
        Probe<Voyage>.Of("Alarm.Until", n => n.Alarm.Until, (n, v) => n with { Alarm = n.Alarm with { Until = v } }, Values.MaybeValue(Values.Date)),
        Probe<Voyage>.Of("Alarm.Words", n => n.Alarm.Words, (n, v) => n with { Alarm = n.Alarm with { Words = v } }, Values.Maybe(Texts.Lines)),
        Probe<Voyage>.List("Alarm.Rules", n => n.Alarm.Rules, (n, v) => n with { Alarm = n.Alarm with { Rules = v } }, Texts.Any),
        Probe<Voyage>.Of("Aside.About", n => n.Aside.About, (n, v) => n with { Aside = n.Aside with { About = v } }, Values.Maybe(Texts.Any)),
        Probe<Voyage>.Of("Aside.Content", n => n.Aside.Content, (n, v) => n with { Aside = n.Aside with { Content = v } }, Values.MaybeValue(Values.Prose)),
        Probe<Voyage>.List("Voices", n => n.Voices, (n, v) => n with { Voices = v }, Voice),
        Probe<Voyage>.List("Stages", n => n.Stages, (n, v) => n with { Stages = v }, Stage),
        Probe<Voyage>.Of("Looked", n => n.Looked, (n, v) => n with { Looked = v }, Values.MaybeValue(Values.Date)),
    ];

    private static Voyage Goods(Voyage note, Func<VoyageStoresGoods, VoyageStoresGoods> change) =>
        note with { Stores = note.Stores with { Goods = change(note.Stores.Goods) } };

    private static Voice Voice(Choices c) => new() { Who = Values.Maybe(Texts.Any)(c), Content = c.OneIn(2) ? [] : [Texts.Any(c)] };

    private static Stage Stage(Choices c) => new()
    {
        Nr = Values.Int(c),
        Name = Values.Maybe(Texts.Any)(c),
        Pilot = Values.Maybe(Texts.Any)(c),
        Lead = Values.Maybe(Texts.Any)(c),
        Steps = c.OneIn(2) ? [] : [Values.Task(c)],
        Marks = c.OneIn(2) ? [] : [Texts.Any(c)],
        Stops = c.OneIn(2) ? [] : [new() { Day = Values.Date(c), Content = Values.MaybeValue(Values.Prose)(c) }],
    };

    private static Cost Cost(Choices c) => new() { What = Texts.Any(c), Sum = Values.MaybeValue(Values.Number)(c) };

    private static VoyageLine Line(Choices c)
    {
        DateOnly? day = Values.MaybeValue(Values.Date)(c);
        return new() { Day = day, At = day is null ? Values.MaybeValue(Minutes)(c) : Minutes(c), What = Texts.Any(c) };
    }

    private static Port Port(Choices c) => new() { Name = Texts.Any(c), Due = Values.MaybeValue(Values.Date)(c) };

    private static LinkOr<string> LinkOrText(Choices c) => c.OneIn(2) ? new(Values.Link(c)) : new(Texts.Any(c));

    private static LinkOr<Uri> LinkOrUrl(Choices c) => c.OneIn(2) ? new(Values.Link(c)) : new(Values.Url(c));

    private static Link Embed(Choices c) => Values.Link(c) is var link && c.OneIn(10) ? link : link with { IsEmbed = true };

    private static TimeOnly Minutes(Choices c) => new(c.Below(24), c.Below(60));

    private static DateTime Whole(DateTime value) => new(value.Ticks - (value.Ticks % TimeSpan.TicksPerSecond));

    private static DateOnly FirstOfMonth(Choices c) => Values.Date(c) is var day && c.OneIn(10) ? day : new DateOnly(day.Year, day.Month, 1);

    private static DateOnly Monday(Choices c) => DateOnly.FromDayNumber(c.Below(3_000_000) / 7 * 7);
}
