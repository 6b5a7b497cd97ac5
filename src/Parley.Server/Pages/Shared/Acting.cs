using Parley.Server.Hosting;

namespace Parley.Server.Pages.Shared;

/// <summary>Decisions are taken now and not in the past, and a use case that refuses says why on a page.</summary>
internal static class Acting
{
    /// <summary>Refuses where another moment than now is looked at.</summary>
    /// <param name="here">Where the reader is.</param>
    /// <exception cref="Refused">The page is of the past.</exception>
    internal static void Now(Here here)
    {
        if (here.Past) throw new Refused(Texts.Shared["asof.no-decision"]);
    }

    /// <summary>Calls a use case.</summary>
    /// <param name="act">The call.</param>
    /// <exception cref="Refused">The use case refused; the message is its own.</exception>
    internal static T Do<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (InvalidOperationException e)
        {
            throw new Refused(e.Message);
        }
    }

    /// <summary>Calls a use case.</summary>
    /// <param name="act">The call.</param>
    /// <exception cref="Refused">The use case refused; the message is its own.</exception>
    internal static void Do(Action act) => Do<object?>(() =>
    {
        act();
        return null;
    });
}
