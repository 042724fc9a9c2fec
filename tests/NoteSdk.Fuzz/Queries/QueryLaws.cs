using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Queries.Rendering;
using NoteSdk.Queries.Running;

namespace NoteSdk.Fuzz.Queries;

/// <summary>What holds for any query over any notes.</summary>
internal static class QueryLaws
{
    /// <summary>The most CPU time that one run may take: many times what the budget of a query comes to.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    /// <summary>Every beginning of a text is a query, or an error somewhere in it.</summary>
    public static void CheckPrefixes(string text)
    {
        for (int length = 0; length <= text.Length; length++)
        {
            string prefix = text[..length];
            QueryParseResult<QuerySyntax> parsed = QueryParser.Parse(prefix);
            LawBrokenException.Unless(parsed.Value is null != parsed.Error is null, "parsing gives a query or an error", () => prefix);
            if (parsed.Error is not { } error) continue;
            int line = 1 + prefix.AsSpan(0, Math.Clamp(error.Offset, 0, length)).Count('\n');
            bool isWithin = error.Offset >= 0 && error.Offset <= length && error.Line == line && error.Column >= 1 && error.Column <= length + 1 && error.Fault.Length > 0;
            LawBrokenException.Unless(isWithin, "an error lies within the text", () => $"{error.Message} at {error.Offset} of {length}");
        }
    }

    /// <summary>A query ends with a result or with an error that says something, in bounded time, and says the same when it is asked again.</summary>
    /// <returns>The result as Markdown.</returns>
    public static string Run(string query, MemorySource source)
    {
        TimeSpan before = Used;
        string answer = Answer(query, source);
        LawBrokenException.Unless(Used - before < MostTime, "running a query is bounded", () => $"{(Used - before).TotalSeconds:N0} s");
        LawBrokenException.Unless(answer == Answer(query, source), "the same query gives the same", () => answer);
        return answer;
    }

    private static TimeSpan Used => OperatingSystem.IsWindows() || OperatingSystem.IsLinux() || OperatingSystem.IsMacOS() ? Environment.CpuUsage.TotalTime : default;

    private static string Answer(string query, MemorySource source)
    {
        QueryOutcome outcome = QueryEngine.Run(query, source, QueryNotes.Origin);
        string markdown = QueryMarkdown.Write(outcome);
        LawBrokenException.Unless(outcome is CalendarResult || markdown.Length > 0, "a result can be shown", () => outcome.GetType().Name);
        LawBrokenException.Unless(outcome is not QueryError { Message.Length: 0 }, "an error says something", () => query);
        return outcome is QueryError error ? error.Message : markdown;
    }
}
