using CsCheck;
using Parley.Claims;
using Xunit;

namespace Parley.Tests.Claims;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Çavuşoğlu", "cavusoglu")]
    [InlineData("ÇAVUŞOĞLU", "cavusoglu")]
    [InlineData("Diyarbakır", "diyarbakir")]
    [InlineData("İdlib", "idlib")]
    [InlineData("Strauß", "strauss")]
    [InlineData("Ёлка", "елка")]
    [InlineData("Чавушоглу", "чавушоглу")]
    [InlineData("Sana'a", "sanaa")]
    [InlineData("Sana’a", "sanaa")]
    [InlineData("Ṣanʿāʾ", "sana")]
    [InlineData("ʿAyn", "ayn")]
    [InlineData("Russia's", "russia")]
    [InlineData("l'accord d’Astana", "accord astana")]
    [InlineData("al-Bab", "bab")]
    [InlineData("el-Bab", "bab")]
    [InlineData("Al Bab", "bab")]
    [InlineData("Ahrar ash-Sham", "ahrar sham")]
    [InlineData("Ahrar al-Sham", "ahrar sham")]
    [InlineData("Jabhat an-Nusra", "jabhat nusra")]
    [InlineData("Deir ez-Zor", "deir zor")]
    [InlineData("an agreement at Astana", "an agreement at astana")]
    [InlineData("Ахрар аш-Шам", "ахрар шам")]
    [InlineData("Эль-Баб", "баб")]
    [InlineData("al", "al")]
    [InlineData("أحرار الشام", "احرار شام")]
    [InlineData("احرار الشـــام", "احرار شام")]
    [InlineData("حَلَب", "حلب")]
    [InlineData("الغوطة", "غوطه")]
    [InlineData("غوطه", "غوطه")]
    [InlineData("مصطفى", "مصطفي")]
    [InlineData("٢٠١٧", "2017")]
    [InlineData("۲۰۱۷", "2017")]
    [InlineData("الله", "الله")]
    public void Spellings_of_one_name_have_one_form(string written, string folded) => Assert.Equal(folded, Folding.Of(written));

    [Fact]
    public void Words_keep_their_place_in_the_text()
    {
        const string text = "The “Sana’a” talks, of al-Bab.";
        Assert.Equal(["The", "Sana’a", "talks", "of", "Bab"], Folding.Words(text).Select(w => text.Substring(w.Start, w.Length)));
    }

    [Fact]
    public void Words_parted_by_a_hyphen_are_also_one_word() => Assert.Equal(["ceasefire"], Folding.Joined(Folding.Words("a cease-fire - now")));

    [Fact]
    public void Folding_what_is_folded_changes_nothing() => Gen.String[Gen.Char["aàÁlLeE -'’ʿسالةىأإـِчЁйıİß0٣.\u200f"], 0, 24].Sample(text => Assert.Equal(Folding.Of(text), Folding.Of(Folding.Of(text))));

    [Fact]
    public void Places_of_words_are_in_order_within_the_text_and_do_not_touch() => Gen.String.Sample(text =>
    {
        var end = 0;
        foreach (var word in Folding.Words(text))
        {
            Assert.True(word.Start >= end && word.Length > 0 && word.Start + word.Length <= text.Length);
            end = word.Start + word.Length;
        }
    });
}
