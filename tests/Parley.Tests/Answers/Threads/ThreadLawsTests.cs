using CsCheck;
using Parley.Answers.Threads;
using Parley.Cases;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Answers.Threads;

public sealed class ThreadLawsTests
{
    private static readonly string[] Places = ["Green Valley", "Red Hill", "White Bridge"];
    private static readonly string[] Actors = ["Eastland", "Westland", "Southland"];
    private static readonly string[] Joints = ["because-of", "amid", "about", "contradicts", "restates"];

    /// <summary>Each step: a breach, an incident, a part taken or a statement, joined to an earlier claim.</summary>
    private static readonly Gen<(int What, int Which, int Joint, int Back)[]> Steps = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[1, 4]).Array[1, 14];

    [Fact]
    public void An_edge_between_two_ends_is_found_from_either() => Steps.Sample(steps =>
    {
        var of = Made(steps);
        var threads = of.Things.Keys.Select(id => ThreadsTests.Of(of, id)).ToDictionary(t => t.Of, StringComparer.Ordinal);
        foreach (var thread in threads.Values)
            foreach (var edge in thread.Edges)
                foreach (var end in new[] { edge.From, edge.To }.Select(e => threads.GetValueOrDefault(e) ?? ThreadsTests.Of(of, e)))
                    Assert.Contains(end.Edges, e => ThreadsTests.Same(e, edge));
    }, iter: 200);

    [Fact]
    public void A_circumstance_is_never_drawn_as_a_ground_nor_a_ground_as_a_circumstance() => Steps.Sample(steps =>
    {
        var of = Made(steps);
        foreach (var edge in of.Things.Keys.SelectMany(id => ThreadsTests.Of(of, id).Edges))
            foreach (var claim in edge.Claims.Select(c => of.Claim(c)!))
            {
                if (edge.Sort == EdgeSort.Ground) Assert.Contains(claim.Links, l => l.Type == "because-of");
                if (edge.Sort == EdgeSort.Circumstance) Assert.Contains(claim.Links, l => l.Type == "amid");
            }
    }, iter: 200);

    [Fact]
    public void The_lines_of_a_thread_show_each_of_its_edges_and_the_thing_itself() => Steps.Sample(steps =>
    {
        var of = Made(steps);
        foreach (var id in of.Things.Keys)
        {
            var thread = ThreadsTests.Of(of, id);
            var shown = ThreadPath.Of(thread).SelectMany(p => p.Steps).ToList();
            Assert.All(thread.Edges, e => Assert.Contains(shown, s => s.Edge is { } drawn && ThreadsTests.Same(drawn, e)));
            Assert.All(thread.Start, s => Assert.Contains(shown, x => x.Card?.Id == s));
        }
    }, iter: 200);

    private static Case Made(IReadOnlyList<(int What, int Which, int Joint, int Back)> steps)
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-17");
        made.Claim("A", "agreement", null, "type=ceasefire", "name=Lakeside ceasefire", "effective=2016-12-30");
        made.Claim("A", "clause", null, "agreement=Lakeside ceasefire", "number=1", "provision=prohibited-acts");
        var claims = new List<Guid>();
        foreach (var (what, which, joint, back) in steps)
        {
            (string, Guid)[] links = claims.Count >= back ? [(Joints[joint], claims[^back])] : [];
            var document = what % 2 == 0 ? "A" : "B";
            claims.Add(what switch
            {
                0 => made.Claim(document, "breach", Actors[which], links, "agreement=Lakeside ceasefire", "place=" + Places[which], "act=shelling"),
                1 => made.Claim(document, "incident", null, links, "act=shelling", "place=" + Places[which]),
                2 => made.Claim(document, "participation", Actors[which], links, "actor=" + Actors[which], "in=Lakeside talks", "state=suspended"),
                3 => made.Claim(document, "participation", null, links, "actor=" + Actors[which], "in=Lakeside talks", "state=agreed"),
                4 => made.Claim(document, "position", null, links, "holder=" + Actors[which], "question=the truce holding", "stance=denies"),
                _ => made.Claim(document, "round", null, links, "track=Lakeside talks", "place=Lakeside", "date=2017-01-23", "status=planned"),
            });
        }
        return made.Now;
    }
}
