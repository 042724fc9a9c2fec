namespace NoteSdk.Documents.Text;

/// <summary>Hangul syllables, which are composed by arithmetic (Unicode, section 3.12).</summary>
internal static class Hangul
{
    /// <summary>The first vowel that composes.</summary>
    public const char FirstVowel = '\u1161';

    /// <summary>After the last consonant at the end of a syllable that composes.</summary>
    public const char EndOfTails = '\u11C3';

    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;

    /// <summary>One before the first consonant at the end: a syllable may have none.</summary>
    private const int NoTail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    public static bool TryGetParts(int syllable, out (int First, int Second) parts)
    {
        int index = syllable - FirstSyllable;
        parts = default;
        if (index is < 0 or >= Leads * Vowels * Tails) return false;
        int tail = index % Tails;
        parts = tail > 0 ? (syllable - tail, NoTail + tail) : (FirstLead + (index / Tails / Vowels), FirstVowel + (index / Tails % Vowels));
        return true;
    }

    /// <summary>The syllable of two parts; 0 if they do not make one.</summary>
    public static int WholeOf(int first, int second)
    {
        int lead = first - FirstLead;
        int vowel = second - FirstVowel;
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels) return FirstSyllable + (((lead * Vowels) + vowel) * Tails);
        int index = first - FirstSyllable;
        int tail = second - NoTail;
        return index is >= 0 and < Leads * Vowels * Tails && index % Tails == 0 && tail is > 0 and < Tails ? first + tail : 0;
    }
}
