using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// Finds the incidents in the record that a new report may be about. What it finds is proposed to a person and joins nothing
/// by itself, so that a rule that compares time, place and act can take the place of the one by hand.
/// </summary>
public interface IIncidentMatching
{
    /// <summary>The incidents, likeliest first, each with the reason in words; empty where the report stands alone.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The report: a claim of an incident, an alleged breach or an attribution.</param>
    IEnumerable<LinkProposal> Candidates(Case of, LinkSubject subject);
}
