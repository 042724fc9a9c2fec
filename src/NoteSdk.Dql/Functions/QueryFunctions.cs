using System;
using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Dql.Functions;

/// <summary>All functions of the query language (NoteSdk.Dql/README.md, section 4).</summary>
internal static class QueryFunctions
{
    private static readonly string[] s_nullOf2 = ["null, * -> null", "*, null -> null"];
    private static readonly string[] s_nullOf3 = ["null, *, * -> null", "*, null, * -> null", "*, *, null -> null"];

    /// <summary>Gets the functions in the order of the documentation: constructors, numbers, collections, strings, others.</summary>
    public static IReadOnlyList<QueryFunction> All { get; } =
    [
        new("object", "Makes an object of keys and values.", "", "... -> object"),
        new("list", "Makes an array of its arguments.", "", "... -> array"),
        new("array", "Makes an array of its arguments; another name of list.", "", "... -> array"),
        new("date", "Makes a date of a text, a link or a note's day; with a second argument by luxon's format tokens.", "1:0",
            "string -> date|null", "date -> date", "link -> *", "string, string -> date", "null, string -> null", "null -> null"),
        new("dur", "Makes a duration of a text.", "1:0", "string -> duration|null", "duration -> duration", "null -> null"),
        new("number", "The first number in a text.", "1:0", "number -> number", "string -> number|null", "null -> null"),
        new("string", "The text of a value.", "", "* -> string"),
        new("link", "Makes a link of a path, with the text to show.", "1:0 2:0,1",
            "string -> link", "link -> link", "null -> null", "string, string -> link", "string, string, boolean -> link", "link, string -> link",
            "null, * -> null", "*, null -> link|null"),
        new("embed", "Makes an embed of a link, or a link of an embed.", "1:0 2:0,1", ["link -> link", "link, boolean -> link", "null -> null", .. s_nullOf2]),
        new("elink", "Makes a link to a web page.", "1:0 2:0", "string, string -> widget", "string, null -> widget", "null, * -> null", "string -> widget",
            "null -> null"),
        new("typeof", "The name of a value's type.", "", "* -> string"),

        new("round", "Rounds to a whole number, halves up, or to a number of places.", "1:0 2:0",
            "number -> number", "null -> null", "number, number -> number", "number, null -> number", "null, * -> null"),
        new("trunc", "Drops the fraction.", "1:0", "number -> number", "null -> null"),
        new("floor", "The whole number below.", "1:0", "number -> number", "null -> null"),
        new("ceil", "The whole number above.", "1:0", "number -> number", "null -> null"),
        new("min", "The smallest of its arguments, or of an array; nulls do not count.", "", "*, null -> *", "null, * -> *", "*, * -> *", "array -> *",
            "... -> *"),
        new("max", "The largest of its arguments, or of an array; nulls do not count.", "", "*, null -> *", "null, * -> *", "*, * -> *", "array -> *",
            "... -> *"),
        new("sum", "The sum of an array.", "", "array -> *", "* -> *"),
        new("product", "The product of an array.", "", "array -> *", "* -> *"),
        new("average", "The sum of an array divided by its length.", "", "array -> *", "* -> *"),
        new("minby", "The item of an array with the smallest key.", "", "array, function -> *", "null, function -> null"),
        new("maxby", "The item of an array with the largest key.", "", "array, function -> *", "null, function -> null"),

        new("contains", "Whether a text, an object or an array, with all in it, contains a value. An array as second argument gives an array.", "2:1",
            "array, * -> boolean", "string, string -> boolean", "object, string -> boolean", "*, * -> boolean"),
        new("icontains", "As contains, without regard to case.", "2:1", "array, * -> boolean", "string, string -> boolean", "object, string -> boolean",
            "*, * -> boolean"),
        new("econtains", "As contains, but an array contains only what equals one of its items.", "2:1",
            "array, * -> boolean", "string, string -> boolean", "object, string -> boolean", "*, * -> boolean"),
        new("containsword", "Whether a text contains a whole word, without regard to case.", "2:0,1", ["string, string -> boolean", .. s_nullOf2]),
        new("extract", "An object of some keys of another.", "", "... -> *"),
        new("sort", "Sorts an array, by a key where there is a function.", "", "array -> array", "array, function -> array", "* -> *"),
        new("reverse", "Reverses an array or a text.", "", "array -> array", "string -> string", "* -> *"),
        new("length", "How many items, keys or UTF-16 units.", "", "array -> number", "object -> number", "string -> number", "null -> number"),
        new("nonnull", "An array without its nulls.", "", "array -> array", "... -> array"),
        new("firstvalue", "The first item that is not null.", "", "array -> *", "null -> null"),
        new("all", "Whether all values are truthy.", "", "array -> boolean", "array, function -> boolean", "... -> boolean"),
        new("any", "Whether one value is truthy.", "", "array -> boolean", "array, function -> boolean", "... -> boolean"),
        new("none", "Whether no value is truthy.", "", "array -> boolean", "array, function -> boolean", "... -> boolean"),
        new("join", "The texts of an array with a text between them.", "2:1", "array, string -> string", "array, null -> string", "*, string -> string",
            "array -> string", "* -> string"),
        new("filter", "The items for which a function is truthy.", "", "array, function -> array", "null, * -> null"),
        new("map", "What a function gives for each item.", "", "array, function -> array", "null, * -> null"),
        new("flat", "An array with the items of its arrays, some levels deep.", "", "array -> array", "array, number -> array", "null -> null"),
        new("slice", "A piece of an array; negative places count from its end.", "", "array -> array", "array, number -> array",
            "array, number, number -> array", "null -> null"),
        new("unique", "Sorts an array, and drops equal items.", "", "array -> array", "null -> null"),
        new("reduce", "Folds an array with an operator or a function.", "2:1", ["array, string -> *", "array, function -> *", .. s_nullOf2]),

        new("regextest", "Whether a pattern is found in a text.", "2:0,1", "string, string -> boolean", "null, * -> boolean", "*, null -> boolean"),
        new("regexmatch", "Whether a pattern matches a whole text.", "2:0,1", "string, string -> boolean", "null, * -> boolean", "*, null -> boolean"),
        new("regexreplace", "Replaces all that a pattern finds.", "3:0,1,2", ["string, string, string -> string", .. s_nullOf3]),
        new("replace", "Replaces all of a text.", "3:0,1,2", ["string, string, string -> string", .. s_nullOf3]),
        new("lower", "In lower case.", "1:0", "string -> string", "null -> null"),
        new("upper", "In upper case.", "1:0", "string -> string", "null -> null"),
        new("split", "Splits a text at a pattern.", "",
            ["string, string -> array", "string, string, number -> array", .. s_nullOf2, "*, *, null -> null", "*, null, * -> null", "null, *, * -> null"]),
        new("startswith", "Whether a text begins with another.", "2:0,1", ["string, string -> boolean", .. s_nullOf2]),
        new("endswith", "Whether a text ends with another.", "2:0,1", ["string, string -> boolean", .. s_nullOf2]),
        new("padleft", "Pads a text on the left.", "2:0,1 3:0,1,2",
            ["string, number -> string", "string, number, string -> string", .. s_nullOf2, .. s_nullOf3]),
        new("padright", "Pads a text on the right.", "2:0,1 3:0,1,2",
            ["string, number -> string", "string, number, string -> string", .. s_nullOf2, .. s_nullOf3]),
        new("substring", "A piece of a text.", "2:0,1 3:0,1,2", ["string, number -> string", "string, number, number -> string", .. s_nullOf2, .. s_nullOf3]),
        new("truncate", "Cuts a long text, and ends it with three dots or another text.", "2:0,1 3:0,1,2",
            ["string, number, string -> string", "string, number -> string", .. s_nullOf2, .. s_nullOf3]),

        new("default", "The second value where the first is null; in an array, for each item.", "2:0,1", "*, * -> *"),
        new("ldefault", "The second value where the first is null.", "", "*, * -> *"),
        new("display", "The text of a value as a reader sees it, without Markdown.", "", "null -> string", "array -> string", "string -> string",
            "link -> string", "* -> string"),
        new("choice", "The second value where the first is truthy, else the third.", "3:0", "*, *, * -> *"),
        new("striptime", "The day of a date.", "1:0", "date -> date", "null -> null"),
        new("dateformat", "A date by luxon's format tokens.", "2:0", "date, string -> string", "null, string -> null"),
        new("durationformat", "A duration by luxon's format tokens.", "2:0", "duration, string -> string", "null, string -> null"),
        new("currencyformat", "An amount of money, in dollars or another currency.", "2:0",
            "number, string -> string", "null, string -> null", "number -> string", "null -> null"),
        new("localtime", "A date in local time.", "1:0", "date -> date", "null -> null"),
        new("hash", "A number that depends on a seed, a text and a variant.", "", "string, number -> number", "string, string -> number",
            "string, string, number -> number"),
        new("meta", "The parts of a link.", "", "link -> object"),
    ];

    private static readonly Dictionary<string, QueryFunction> s_byName = All.ToDictionary(static function => function.Name, StringComparer.Ordinal);

    /// <summary>Gets the names of all functions.</summary>
    public static IReadOnlyCollection<string> Names => s_byName.Keys;

    /// <summary>The function with a name, or null.</summary>
    public static QueryFunction? Find(string name) => s_byName.TryGetValue(name, out QueryFunction? function) ? function : null;
}
