namespace NoteSdk.Tasks;

/// <summary>What a date of a task tells. The order is that in which dates are added to a task.</summary>
internal enum TaskDateKind
{
    Created,
    Start,
    Scheduled,
    Due,
    Completed,
    Cancelled,
}
