using CsCheck;
using NoteSdk.Vaults;

namespace NoteSdk.Tests.Vaults;

public sealed class MultiMapTests
{
    [Fact]
    public void A_map_holds_the_same_whenever_it_was_asked_for_first() =>
        Gen.Select(Gen.Int[0, 9].Array[0, 40], Gen.Int[0, 40]).Sample(
            (steps, asked) =>
            {
                // A number that comes the second time goes.
                HashSet<string> all = [];
                MultiMap<string> map = new(() => all, static value => [value, $"A{value.Length}", "all"]);
                string[] values = [.. Enumerable.Range(0, 10).Select(number => new string('x', number + 1))];
                for (int i = 0; i < steps.Length; i++)
                {
                    if (i == asked) _ = map.Keys;
                    string value = values[steps[i]];
                    if (all.Add(value))
                    {
                        map.Add(value);
                    }
                    else
                    {
                        all.Remove(value);
                        map.Remove(value);
                    }
                }

                return map["ALL"].Order().SequenceEqual(all.Order())
                    && all.All(value => map[value] is [var one] && one == value && map[$"a{value.Length}"] is [var other] && other == value)
                    && map.Keys.Count() == (all.Count == 0 ? 0 : (2 * all.Count) + 1);
            },
            iter: 2000);
}
