using CsCheck;
using Parley.Cases;
using Parley.Desk;
using Parley.IntegrationTests.Decisions;
using Xunit;

namespace Parley.IntegrationTests.Searching;

public sealed class SearchTests : IDisposable
{
    private readonly DeskFixture _fixture = new();

    private CaseDesk Desk => _fixture.Desk;

    [Theory]
    [InlineData("Aleppo")]
    [InlineData("ALEPPO")]
    [InlineData("Halab")]
    [InlineData("حلب")]
    [InlineData("حَلَبَ")]
    [InlineData("Алеппо")]
    [InlineData("Halep")]
    [InlineData("alep")]
    public void A_place_is_found_under_any_of_its_names(string typed)
    {
        var document = _fixture.Take("Shells fell near Aleppo on Monday.");
        _fixture.Take("Nothing happened in the harbour.", publisher: "Other");
        Assert.Equal([document], Ids(typed, "document"));
    }

    [Theory]
    [InlineData("Çavuşoğlu")]
    [InlineData("cavusoglu")]
    [InlineData("Чавушоглу")]
    public void A_person_is_found_under_any_spelling_of_the_name(string typed)
    {
        var document = _fixture.Take("Mevlüt Çavuşoğlu spoke in the capital.");
        Assert.Equal([document], Ids(typed, "document"));
    }

    [Theory]
    [InlineData("al-Bab", "Fighting went on in el-Bab.")]
    [InlineData("el bab", "Fighting went on in al-Bab.")]
    [InlineData("أحرار", "بيان من احرار الشام")]
    [InlineData("الغوطه", "قصف في غوطة دمشق")]
    [InlineData("2017", "في ٢٠١٧")]
    [InlineData("cease-fire", "The ceasefire held.")]
    [InlineData("ceasefire", "The cease-fire held.")]
    [InlineData("mediat", "The mediators left.")]
    [InlineData("“left the hall”", "They left the hall at noon.")]
    public void Words_are_found_in_any_spelling_and_by_their_beginning(string typed, string text)
    {
        var document = _fixture.Take(text);
        Assert.Equal([document], Ids(typed, "document"));
    }

    [Fact]
    public void Words_in_quotation_marks_are_found_only_side_by_side()
    {
        var close = _fixture.Take("The red boat sank.");
        var apart = _fixture.Take("The boat was red.", publisher: "Other");
        Assert.Equal([close], Ids("\"red boat\"", "document"));
        Assert.Equal([close, apart], Ids("red boat", "document").OrderBy(d => d == apart));
    }

    [Fact]
    public void Whatever_is_typed_is_looked_for_and_never_read_as_an_operator() => Gen.String[Gen.Char["\"'()*:^-+{}, ANDORTEab\\;\0ё"], 0, 16].Sample(typed =>
    {
        var found = Search.Run(Desk, typed, new SearchFilter(), AsOf.Now);
        Assert.Equal(0, found.Total);
    });

    [Fact]
    public void The_words_that_were_found_are_marked_in_the_spelling_of_the_text()
    {
        _fixture.Take("First line.\nShells fell near Ḥalab, east of the river.");
        var hit = Assert.Single(Run("Aleppo").Hits, h => h.Noun == "document");
        Assert.Equal(["Ḥalab"], hit.Excerpt.Pieces.Where(p => p.Marked).Select(p => p.Text));
        Assert.Equal(2, hit.Sentence);
    }

    [Fact]
    public void A_claim_is_found_by_its_quote_and_by_the_full_names_of_its_slots()
    {
        var document = _fixture.Take("Moscow called the guests to the lake talks.");
        var claim = _fixture.Claim(document, "Moscow called the guests", "invitation", "inviter=Russia", "invitee=the guests", "to=lake talks", "state=issued");
        Assert.Contains(claim.ToString(), Ids("Moscow", "claim"));
        Assert.Contains(claim.ToString(), Ids("Russia", "claim"));
        Assert.Contains(claim.ToString(), Run("russia", new SearchFilter(Kind: "invitation")).Hits.Select(h => h.Id));
        Assert.Empty(Run("russia", new SearchFilter(Kind: "breach")).Hits);
        Assert.NotEmpty(Ids("lake", "track"));
    }

    [Fact]
    public void A_corrected_claim_is_found_by_what_it_says_now_and_in_the_past_by_what_it_said_then()
    {
        var document = _fixture.Take("The envoy turned it down.");
        var claim = _fixture.Claim(document, "turned it down", "reply", "invitee=Purple League", "state=declined");
        var before = Desk.File.Head;
        var content = Desk.Now.Claim(claim)!.Content;
        Decide.Correct(Desk, claim, content with { Slots = SlotEdits.Apply(Desk.Now, "reply", content.Slots, ["invitee=Yellow League"]) }, "misread");
        Assert.Contains(claim.ToString(), Ids("Yellow", "claim"));
        Assert.DoesNotContain(claim.ToString(), Ids("Purple", "claim"));
        Assert.Contains(claim.ToString(), Run("Purple", asOf: new AsOf(null, before)).Hits.Select(h => h.Id));
    }

    [Fact]
    public void Nothing_is_found_before_it_was_published_or_entered_nor_after_it_was_withdrawn()
    {
        var document = _fixture.Take("The barge sailed.", "2017-01-17");
        var claim = _fixture.Claim(document, "The barge sailed", "statement", "speaker=Barge Union", "act=announce", "about=sailing");
        Assert.Empty(Run("barge", asOf: new AsOf(new NodaTime.LocalDate(2017, 1, 16), null)).Hits.Where(h => h.Noun is "document" or "claim"));
        Assert.Equal([document], Run("barge", asOf: new AsOf(new NodaTime.LocalDate(2017, 1, 17), null)).Hits.Where(h => h.Noun == "document").Select(h => h.Id));
        Assert.Empty(Run("barge", asOf: new AsOf(null, 1)).Hits);
        Decide.Retract(Desk, claim, "withdrawn");
        Assert.DoesNotContain(claim.ToString(), Ids("barge", "claim"));
    }

    [Fact]
    public void The_same_is_found_after_a_rebuild()
    {
        var document = _fixture.Take("Shells fell near Aleppo on Monday.");
        _fixture.Claim(document, "Shells fell", "incident", "act=shelling", "place=Aleppo");
        var before = Run("Aleppo").Hits.Select(h => (h.Noun, h.Id)).ToList();
        Desk.File.Rebuild();
        Assert.Equal(before, Run("Aleppo").Hits.Select(h => (h.Noun, h.Id)));
        Assert.Equal(3, before.Count);
    }

    [Fact]
    public void Findings_are_divided_by_facets_whose_counts_are_those_of_a_choice()
    {
        _fixture.Take("The red boat sank.", "2017-01-17", "The Gazette");
        _fixture.Take("The red boat rose.", "2017-02-01", "The Herald");
        _fixture.Take("A red boat, again.", "2017-02-02", "The Herald");
        var all = Run("boat");
        foreach (var facet in all.Facets)
            foreach (var value in facet.Values)
                Assert.Equal(value.Count, Run("boat", Held(facet.Name, value.Value)).Total);
        Assert.Equal([("2017-01", 1), ("2017-02", 2)], all.Facets.Single(f => f.Name == "month").Values.Select(v => (v.Value, v.Count)));
        Assert.Equal(["The Herald", "The Gazette"], all.Facets.Single(f => f.Name == "source").Values.Select(v => v.Label!));
    }

    [Fact]
    public void Findings_are_given_page_by_page()
    {
        for (var i = 0; i < 7; i++) _fixture.Take($"The red boat sank, number {i}.", publisher: "P" + i);
        var all = Run("boat").Hits.Select(h => h.Id).ToList();
        var paged = Enumerable.Range(0, 3).SelectMany(p => Search.Run(Desk, "boat", new SearchFilter(), AsOf.Now, p * 3, 3).Hits).Select(h => h.Id);
        Assert.Equal(7, all.Count);
        Assert.Equal(all, paged);
    }

    public void Dispose() => _fixture.Dispose();

    private static SearchFilter Held(string facet, string value) => facet switch
    {
        "noun" => new(Noun: value),
        "kind" => new(Kind: value),
        "source" => new(Source: value),
        "language" => new(Language: value),
        _ => new(Month: value),
    };

    private SearchResult Run(string typed, SearchFilter? filter = null, AsOf? asOf = null) => Search.Run(Desk, typed, filter ?? new SearchFilter(), asOf ?? AsOf.Now);

    private List<string> Ids(string typed, string noun) => [.. Run(typed).Hits.Where(h => h.Noun == noun).Select(h => h.Id)];
}
