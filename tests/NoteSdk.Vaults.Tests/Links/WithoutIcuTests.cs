using System.Diagnostics;

namespace NoteSdk.Vaults.Tests.Links;

/// <summary>Links lead to the same files where a program knows nothing of languages.</summary>
public sealed class WithoutIcuTests
{
    [Theory]
    [InlineData("Caf\u00E9", "Caf\u00E9.md")]
    [InlineData("Cafe\u0301", "Caf\u00E9.md")]
    [InlineData("CAFE\u0301", "Caf\u00E9.md")]
    [InlineData("Zo\u00EB", "Zoe\u0308.md")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB.md")]
    [InlineData("a b", "a\u00A0b.md")]
    public async Task A_program_without_ICU_finds_the_same_files(string target, string path)
    {
        using TestVault files = new(("Caf\u00E9.md", ""), ("Zoe\u0308.md", ""), ("\u1112\u1161\u11AB.md", ""), ("a\u00A0b.md", ""));
        Assert.Equal(path, (await files.OpenAsync()).Resolve(new Link(target)).Path);
        using Process child = ChildProcess.StartWithoutIcu("resolve", files.Root, target);
        Assert.Equal(path, (await child.StandardOutput.ReadToEndAsync()).Trim());
    }
}
