using CsCheck;
using NoteSdk.Vaults.Indexing;
using Xunit.Abstractions;

namespace NoteSdk.Vaults.Tests.Indexing;

public sealed class MultiMapTests(ITestOutputHelper output)
{
    [Fact]
    public void A_map_holds_the_same_whenever_it_was_asked_for_first_and_no_change_touches_those_before() =>
        Gen.Select(Gen.Int[0, 9].Array[0, 5], Gen.Int[0, 9].Array[0, 40], Gen.Int[0, 40]).Sample(
            (begin, steps, asked) =>
            {
                // A number that comes the second time goes.
                string[] values = [.. Enumerable.Range(0, 10).Select(number => new string('x', number + 1))];
                HashSet<string> all = [.. begin.Select(number => values[number])];
                string[] first = [.. all];
                MultiMap<string> map = new(() => first, static value => [value, $"A{value.Length}", "all"]);
                List<(MultiMap<string> Map, string[] All)> versions = [(map, first)];
                for (int i = 0; i < steps.Length; i++)
                {
                    if (i == asked) _ = map.Keys.Count();
                    string value = values[steps[i]];
                    map = all.Add(value) ? map.With(value) : map.Without(value);
                    if (!versions[^1].All.Contains(value)) versions.Add((map, [.. all]));
                    else if (all.Remove(value)) versions.Add((map, [.. all]));
                }

                return versions.TrueForAll(static version => Holds(version.Map, version.All));
            },
            writeLine: output.WriteLine, iter: 2000);

    private static bool Holds(MultiMap<string> map, string[] all) =>
        map["ALL"].Order().SequenceEqual(all.Order())
        && Array.TrueForAll(all, value => map[value].SequenceEqual([value]) && map[$"a{value.Length}"].SequenceEqual([value]))
        && map.Keys.Count() == (all.Length == 0 ? 0 : (2 * all.Length) + 1)
        && map.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count() == map.Keys.Count();
}
