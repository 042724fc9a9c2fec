namespace NoteSdk.Benchmarks.Corpus;

/// <summary>What the corpus is made of. Names and firms are invented.</summary>
internal static class Words
{
    public static readonly string[] FirstNames =
    [
        "Pete", "Ines", "Mei", "Ruth", "Tomas", "Zoë", "Anouk", "Bram", "Celia", "Dario", "Elif", "Farid", "Greta", "Hamid", "Ida", "Jonas",
        "Kaito", "Lina", "Marek", "Noor", "Otis", "Paola", "Quinn", "Rafael", "Søren", "Tamsin", "Ulla", "Viktor", "Wanda", "Xenia", "Yusuf", "Łucja",
    ];

    public static readonly string[] LastNameStarts = ["Brack", "Calder", "Dunn", "Elm", "Fen", "Grim", "Hollow", "Iron", "Kest", "Lark", "Marsh", "North", "Oster", "Penn", "Quill", "Raven", "Stern", "Thorn", "Under", "Wick"];

    public static readonly string[] LastNameEnds = ["bridge", "by", "combe", "dale", "field", "gate", "holm", "ley", "mere", "ridge", "stad", "ton", "vik", "well", "wood"];

    public static readonly string[] Companies = ["Brackwater Maps", "Kestrel Freight", "Longshore Data", "Pilot & Daughters", "Saltmarsh Instruments", "Tidal Works", "Umber Cartography", "Weatherby Towing"];

    public static readonly string[] Departments = ["Platform", "Product", "Rendering", "Storage", "Field surveys", "Support", "Finance", "Hydrography"];

    public static readonly string[] Roles = ["Engineer", "Product manager", "Head of storage", "Surveyor", "Analyst", "Designer, maps", "Site reliability engineer", "Purchasing"];

    public static readonly string[] Towns = ["Bergen", "Ålesund", "Whitby", "Faro", "Gdańsk", "Port Ellen", "Rostock", "Zeebrugge"];

    public static readonly string[] ProjectNames = ["Tidemark", "Lantern", "Driftwood", "Contour", "Breakwater", "Foghorn", "Gangway", "Halyard", "Jetty", "Keelson", "Leadline", "Moorings", "Oilskin", "Plimsoll", "Ropewalk", "Spindrift"];

    public static readonly string[] Subjects = ["cache design", "rollout plan", "failover drill", "winter planning", "requirements", "kick-off", "budget", "review of layers", "storage contract", "route prefetching", "incident follow-up", "hiring"];

    public static readonly string[] Verbs =
    [
        "keeps", "moves", "measures", "renders", "drops", "writes", "reads", "checks", "delays", "prefers", "replaces", "reviews", "ships", "splits", "stores", "tests",
        "trusts", "watches", "wants", "warms", "accepts", "answers", "asks for", "blocks", "builds", "compares", "counts", "doubts", "expects", "explains", "fetches", "finds",
    ];

    public static readonly string[] Determiners = ["the", "a", "every", "no", "their", "our", "one", "this", "each", "another"];

    public static readonly string[] Adjectives =
    [
        "busy", "cold", "coastal", "distributed", "dull", "early", "empty", "fast", "first", "fragile", "large", "late", "local", "nightly", "old", "open",
        "quiet", "remote", "second", "shared", "short", "simple", "slow", "small", "stable", "stale", "warm", "weekly", "wide", "written",
    ];

    public static readonly string[] Nouns =
    [
        "archive", "backlog", "beacon", "buoy", "cache", "channel", "chart", "contract", "crew", "cursor", "depth", "dock", "drill", "eviction", "ferry", "fjord",
        "harbour", "index", "invoice", "layer", "lease", "ledger", "log", "manifest", "map", "meeting", "metadata", "mirror", "number", "office", "pilot", "pipeline",
        "proposal", "quay", "queue", "radar", "renderer", "report", "request", "route", "schedule", "server", "shader", "signal", "storm", "survey", "switch", "tape",
        "team", "tide", "tile", "train", "trial", "vendor", "warehouse", "weather", "workshop", "zone",
    ];

    public static readonly string[] Joints = [", ", "; ", " and ", " but ", ", so ", " because ", " - ", " while ", ", which "];

    public static readonly string[] Asides = ["~1.5 days", "4% of requests/second", "CPU + memory", "buy or build", "see `misc-final-2`", "C++/kernel", "since 2022-03-01", "noon at the latest", "with José's notes", "1:1", "p99 of 40 ms", "about 12 €"];

    public static readonly string[] OtherSections = ["Notes to self", "Gift ideas", "Open Questions", "Reading", "Travel", "Scratch"];
}
