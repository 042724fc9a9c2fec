namespace NoteSdk.Tests.Blocks;

public sealed class MarkdigTests
{
    [SharedFact]
    public void Spec()
    {
        int n = 0;
        foreach (SpecExample e in SpecExample.ReadAll())
        {
            (string a, string b) = MarkdigSkeleton.Of(e.Markdown);
            if (a == b) continue;
            n++;
            Console.WriteLine($"=== {e.Name}\n{e.Markdown}\n--- markdig\n{a}--- we\n{b}");
        }
        Assert.Equal(0, n);
    }
}
