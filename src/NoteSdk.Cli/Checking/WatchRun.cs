using System.CommandLine;
using System.Diagnostics;
using System.Threading.Channels;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Checking;

/// <summary>Checks again whenever something in the vault has changed, until it is cancelled.</summary>
internal static class WatchRun
{
    /// <summary>What changes within this time is checked together.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(50);

    public static async Task<int> RunAsync(ParseResult parsed, CheckRun check, NoteWorkspace workspace, CancellationToken cancellationToken)
    {
        Terminal terminal = parsed.Terminal();
        Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using FileSystemWatcher watcher = new(workspace.Vault.Path) { IncludeSubdirectories = true };
        void Changed(object sender, EventArgs e) => changes.Writer.TryWrite(true);
        watcher.Changed += Changed;
        watcher.Created += Changed;
        watcher.Deleted += Changed;
        watcher.Renamed += Changed;

        // Too many changes at once: all is read again anyway.
        watcher.Error += Changed;
        watcher.EnableRaisingEvents = true;

        // What changed before the watcher began is found by this first look.
        workspace = await workspace.RefreshAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            await check.RunAsync(workspace, Stopwatch.GetTimestamp(), cancellationToken).ConfigureAwait(false);
            await changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            do
            {
                while (changes.Reader.TryRead(out _))
                {
                }

                await Task.Delay(s_quiet, cancellationToken).ConfigureAwait(false);
            }
            while (changes.Reader.TryPeek(out _));
            workspace = await workspace.RefreshAsync(cancellationToken).ConfigureAwait(false);
            OpenVault.Report(terminal, workspace);
        }
    }
}
