using System.Text;
using CsCheck;
using NoteSdk.Documents.Text;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Text;

public sealed class NoteEncodingTests(ITestOutputHelper output)
{
    private static readonly Gen<string> AnyString = Gen.Char.Array[0, 40].Select(characters => new string(characters));

    private static readonly Gen<string> ManySurrogates = Gen.OneOf(Gen.Char['\uD7F0', '\uE010'], Gen.Char['a', 'c']).Array[0, 12].Select(characters => new string(characters));

    [Fact]
    public void Any_string_reads_back_the_same() => Gen.OneOf(AnyString, ManySurrogates).Sample(text => Assert.Equal(text, NoteEncoding.GetString(NoteEncoding.GetBytes(text))), writeLine: output.WriteLine);

    [Fact]
    public void A_proper_string_is_plain_utf8() => Assert.Equal("aé€😀\0\r\n"u8.ToArray(), NoteEncoding.GetBytes("aé€😀\0\r\n"));

    [Fact]
    public void Other_invalid_bytes_become_replacement_characters() =>
        Gen.Byte.Array[0, 40].Sample(bytes =>
        {
            string expected = Encoding.UTF8.GetString(bytes);
            if (!NoteEncoding.GetString(bytes).Any(char.IsSurrogate)) Assert.Equal(expected, NoteEncoding.GetString(bytes));
        }, writeLine: output.WriteLine);
}
