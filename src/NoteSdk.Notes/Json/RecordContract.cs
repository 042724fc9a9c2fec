using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteSdk.Notes.Json;

/// <summary>The JSON of a record under certain options: the names of its members, and which are left out.</summary>
internal sealed class RecordContract<T>
    where T : class, IRecord<T>
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, RecordContract<T>> Known = [];

    private readonly Dictionary<string, int> _indices;
    private readonly bool[] _areLeftOut;

    private RecordContract(JsonSerializerOptions options)
    {
        Members = RecordMembers<T>.All;
        _indices = new(options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        Names = [.. Members.Select(member => options.PropertyNamingPolicy?.ConvertName(member.Name) ?? member.Name)];
        EncodedNames = [.. Names.Select(name => JsonEncodedText.Encode(name, options.Encoder))];
        for (int i = 0; i < Names.Length; i++)
        {
            if (_indices.TryAdd(Names[i], i)) continue;
            throw new InvalidOperationException($"'{Members[_indices[Names[i]]].Name}' and '{Members[i].Name}' of {typeof(T).Name} have the same name in "
                + $"JSON, '{Names[i]}'. Choose other options.");
        }

        // A null is written if the default is something else: without it, the default would be read.
        bool leavesOut = options.DefaultIgnoreCondition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;
        _areLeftOut = [.. Members.Select(member => leavesOut && member.IsNullByDefault)];
    }

    public IReadOnlyList<RecordMember> Members { get; }

    public string[] Names { get; }

    public JsonEncodedText[] EncodedNames { get; }

    public static RecordContract<T> For(JsonSerializerOptions options) => Known.GetValue(options, static key => new(key));

    /// <summary>The number of the member with a name, or -1.</summary>
    public int Find(string name) => _indices.TryGetValue(name, out int index) ? index : -1;

    /// <summary>Whether JSON does not have a value. It cannot represent that a query follows the schema.</summary>
    public bool LeavesOut(int index, object? value) => (_areLeftOut[index] && value is null) || ReferenceEquals(value, DataviewQuery.FromSchema);
}
