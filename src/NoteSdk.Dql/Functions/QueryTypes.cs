using System;

namespace NoteSdk.Dql.Functions;

/// <summary>Types of values, as a set. They are in the order of their names, by which values of different types are compared.</summary>
[Flags]
internal enum QueryTypes
{
    None = 0,
    Array = 1,
    Boolean = 1 << 1,
    Date = 1 << 2,
    Duration = 1 << 3,
    Function = 1 << 4,
    Html = 1 << 5,
    Link = 1 << 6,
    Null = 1 << 7,
    Number = 1 << 8,
    Object = 1 << 9,
    String = 1 << 10,
    Widget = 1 << 11,
    Any = (1 << 12) - 1,
}
