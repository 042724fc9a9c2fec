using System.Text;

namespace NoteSdk.Fuzz.Queries;

/// <summary>Queries with a few changes.</summary>
internal static class QueryMutator
{
    private const int MostChanges = 3;
    private const int LongestCut = 7;
    private const int LongestPiece = 11;

    private static readonly string[] Samples =
    [
        "LIST WHERE contains(file.outlinks, [[A]]) SORT file.name DESC LIMIT 2",
        "TABLE n, k, length(file.tasks) AS t, file.tags FROM #x or \"f\" FLATTEN k GROUP BY file.folder AS g",
        "TASK FROM \"\" WHERE !completed AND contains(text, \"o\") GROUP BY file.link SORT due ASC",
        "CALENDAR due WHERE typeof(due) = \"date\"",
        "LIST WITHOUT ID map(filter([1, 2, null], (x) => x > 1), (x) => {a: x, b: [[A#h|d]]}.a + \"s\")",
        "TABLE date(today) - date(2024-01-31T10:20:30+05:30) AS d, dur(1 year 2mo) * 1.5, dateformat(file.ctime, \"yyyy-MM-dd ccc f\") FROM -#t and csv(\"f/d.csv\")",
        "LIST regexreplace(file.name, \"([A-Z])(?=x)?\", \"<$1>\") + padleft(string(n), 5, \"ab\") FROM [[A]] or outgoing([[B]])",
        "TABLE sum(rows.n), unique(rows.k), reduce(rows.n, (a, b) => a + b), sort(rows.file.name), default(rows.x, 1) GROUP BY typeof(n) FLATTEN rows",
        "TABLE title, tags, status, owner.file.day, row[\"due\"], file.lists.children.text, file.inlinks, file.frontmatter WHERE due < date(2025-01-01) OR priority SORT created",
        "LIST file SORT file.path",
        "TASK WHERE due OR !checked SORT start, scheduled GROUP BY section",
    ];

    private static readonly string Pieces = string.Join(' ', Samples);

    /// <summary>A query as somebody would write it.</summary>
    public static string Sample(Random random) => Samples[random.Next(Samples.Length)];

    /// <summary>A sample with one to three changes.</summary>
    public static string Next(Random random)
    {
        StringBuilder query = new(Sample(random));
        for (int change = random.Next(1, MostChanges + 1); change > 0; change--)
        {
            int at = random.Next(query.Length + 1);
            int start = random.Next(Pieces.Length - LongestPiece - 1);
            query.Remove(at, Math.Min(random.Next(LongestCut + 1), query.Length - at));
            if (random.Next(3) > 0) query.Insert(at, Pieces.AsSpan(start, random.Next(LongestPiece + 1)));
        }

        return query.ToString();
    }
}
