namespace NoteSdk.Laws.Tests.Threads;

/// <summary>Objects that threads can read half written: what the search for such must find, and what it must not.</summary>
internal static class Torn
{
    internal interface IItem
    {
        int Sum { get; }
    }

    internal readonly record struct Wide(long First, long Second)
    {
        public long Sum => First + Second;
    }

    internal struct Counter
    {
        private long _count;
        private long _sum;

        public void Add(long value)
        {
            _count++;
            _sum += value / _count;
        }
    }

    internal class Base
    {
        private Wide? _wide;

        public Wide Value => _wide ??= new Wide(1, 2);
    }

    internal sealed class Derived : Base
    {
        private object? _reference;

        public object Reference => _reference ??= new object();
    }

    internal sealed class Implementation : IItem
    {
        private (object, int) _wide;

        public int Sum => _wide.Item2 == 0 ? (_wide = (this, 1)).Item2 : 0;
    }

    internal sealed class Of<T>
    {
        private T? _value;

        public T Get(Func<T> make) => _value ??= make();
    }

    internal sealed class Item
    {
        private decimal _wide;

        public void Set() => _wide++;
    }

    /// <summary>Not shared.</summary>
    internal sealed class Owned
    {
        private Wide _wide;

        public long Set()
        {
            _wide = new Wide(_wide.Sum, 1);
            return _wide.Sum;
        }
    }

    internal sealed class Root(Wide given)
    {
        private static Wide s_wide;

        [ThreadStatic]
        private static Wide t_wide;

        private readonly Wide[] _array = new Wide[2];
        private readonly Wide[] _once = [new(1, 2)];
        private readonly List<Wide> _list = [];
        private readonly Dictionary<string, Wide> _dictionary = [];
        private readonly List<Item> _items = [];
        private readonly IItem _item = new Implementation();
        private readonly Base _base = new Derived();
        private readonly Of<Wide> _of = new();
        private readonly Owned _owned = new();
        private readonly Wide _readonly = new(1, 2);
        private Wide _wide;
        private Counter _half;
        private long _one;

        public Wide Set { get; set; }

        public Wide Init { get; init; }

        public long Write(int at)
        {
            s_wide = t_wide = new Wide(at, at);
            _wide = given;
            _half.Add(at);
            _array[at] = s_wide;
            _list.Add(_once[0]);
            _dictionary["a"] = _readonly;
            _one = _readonly.Sum + Init.Sum + _once[at].Sum + given.Sum + (_wide == Set ? 1 : 0);
            _items.Clear();
            return _one + _item.Sum + _base.Value.Sum + _of.Get(static () => default).Sum + _owned.Set();
        }
    }
}
