using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Schemas;

/// <summary>Converts values of one format.</summary>
/// <param name="format">The format.</param>
/// <param name="iso">A second format of texts that are read; null for none.</param>
internal class ValueText<T>(ValueFormat<T> format, ValueFormat<T>? iso = null) : ValueText
    where T : notnull
{
    public sealed override string Expected => format.Expected;

    public override void WriteJson(Utf8JsonWriter writer, object value) => format.Json.Write(writer, (T)value, Options);

    public override object ReadJson(ref Utf8JsonReader reader) => JsonRead.Value(ref reader, format.Json, format.Expected, Options);

    public override string Write(object value) => format.Write((T)value);

    public override object? Read(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return format.TryRead(utf8, out T value) || iso?.TryRead(utf8, out value) == true ? value : null;
    }
}
