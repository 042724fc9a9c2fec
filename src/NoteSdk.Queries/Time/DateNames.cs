namespace NoteSdk.Queries.Time;

/// <summary>English names of months, days and the like.</summary>
internal static class DateNames
{
    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] ShortWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static readonly string[] Meridiems = ["AM", "PM"];

    public static readonly string[] Eras = ["Before Christ", "Anno Domini"];

    public static readonly string[] ShortEras = ["BC", "AD"];
}
