using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>A comparison with a snapshot, which begins when it is awaited.</summary>
internal sealed class SettingsTask(Func<string, Task> compare)
{
    private string _parameters = "";

    /// <summary>Awaits a comparison where a task is wanted.</summary>
    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    /// <summary>Tells apart the snapshots of one test's cases: <c>Class.Method_text.verified.cs</c>.</summary>
    public SettingsTask UseTextForParameters(string parametersText)
    {
        _parameters = "_" + parametersText;
        return this;
    }

    /// <summary>Begins the comparison.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    private Task ToTask() => compare(_parameters);
}
