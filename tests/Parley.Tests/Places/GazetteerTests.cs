using Parley.Places;
using Xunit;

namespace Parley.Tests.Places;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;

    [Theory]
    [InlineData("Aleppo", "SY")]
    [InlineData("Halab", "SY")]
    [InlineData("ḤALAB", "SY")]
    [InlineData("حلب", "SY")]
    [InlineData("Алеппо", "SY")]
    [InlineData("Дамаск", "SY")]
    [InlineData("دمشق", "SY")]
    [InlineData("al-Bab", "SY")]
    [InlineData("Ankara", "TR")]
    [InlineData("Diyarbakir", "TR")]
    [InlineData("Geneva", "CH")]
    public void A_place_is_found_by_any_of_its_spellings(string name, string country) => Assert.Contains(Gazetteer.Find(name), p => p.Country == country);

    [Fact]
    public void All_spellings_lead_to_the_same_place()
    {
        var aleppo = Gazetteer.Find("Aleppo", "SY")[0];
        Assert.Equal(aleppo.Names, Gazetteer.Find("حلب", "SY")[0].Names);
        Assert.Equal(PlaceSeat.Region, aleppo.Seat);
        Assert.InRange(aleppo.Latitude, 36.1, 36.3);
        Assert.InRange(aleppo.Longitude, 37.1, 37.2);
        Assert.True(aleppo.Population > 1_000_000);
        Assert.NotEmpty(aleppo.Region);
    }

    [Fact]
    public void Places_of_one_name_are_all_given_the_largest_first()
    {
        var found = Gazetteer.Find("Tripoli");
        Assert.Contains(found, p => p.Country == "LY");
        Assert.Contains(found, p => p.Country == "LB");
        Assert.Equal(found.Select(p => p.Population).OrderDescending(), found.Select(p => p.Population));
        Assert.All(Gazetteer.Find("Tripoli", "LB"), p => Assert.Equal("LB", p.Country));
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("no such place anywhere")]
    public void A_name_that_it_does_not_know_gives_nothing(string name) => Assert.Empty(Gazetteer.Find(name));

    [Fact]
    public void It_holds_the_places_of_the_world() => Assert.InRange(Gazetteer.Count, 190_000, 300_000);
}
