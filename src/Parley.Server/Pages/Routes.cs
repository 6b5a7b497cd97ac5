using Parley.Server.Hosting;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages;

/// <summary>All pages, each mapped by the folder of its subject.</summary>
internal static class Routes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Assets.Map(routes);
        Front.FrontRoutes.Map(routes);
        Ask.AskRoutes.Map(routes);
        Read.ReadRoutes.Map(routes);
        Inbox.InboxRoutes.Map(routes);
        Review.ReviewRoutes.Map(routes);
        Documents.DocumentRoutes.Map(routes);
        Claims.ClaimRoutes.Map(routes);
        Things.ThingRoutes.Map(routes);
        Search.SearchRoutes.Map(routes);
        Browse.BrowseRoutes.Map(routes);
        Timeline.TimelineRoutes.Map(routes);
        Calendar.CalendarRoutes.Map(routes);
        Sources.SourceRoutes.Map(routes);
        Actors.ActorRoutes.Map(routes);
        Brief.BriefRoutes.Map(routes);
        Threads.ThreadRoutes.Map(routes);
        Changed.ChangedRoutes.Map(routes);
        Log.LogRoutes.Map(routes);
        Lint.LintRoutes.Map(routes);
        Records.RecordRoutes.Map(routes);
        routes.MapFallback(() => Notice.Page(StatusCodes.Status404NotFound, "missing"));
    }
}
