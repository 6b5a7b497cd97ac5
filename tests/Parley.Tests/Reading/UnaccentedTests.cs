using Parley.Claims;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading;

public sealed class UnaccentedTests
{
    [Theory]
    [InlineData("Türkiye", "Turkiye")]
    [InlineData("ÉVARISTE Ndayishimiye", "EVARISTE Ndayishimiye")]
    [InlineData("São Tomé", "Sao Tome")]
    [InlineData("Şanlıurfa İdlib", "Sanlıurfa Idlib")]
    [InlineData("Cafe\u0301", "Cafe")]
    [InlineData("Лёд, Семёнов, Йемен", "Лед, Семенов, Иемен")]
    [InlineData("أحمد الآسد", "احمد الاسد")]
    [InlineData("Łódź, Ærø", "Łodz, Ærø")]
    public void Letters_lose_their_accents_and_keep_their_case(string text, string plain) => Assert.Equal(plain, Unaccented.Of(text));
}
