using Parley.Record;
using Parley.Server.Pages.Shared;
using Parley.Store.Sqlite;

namespace Parley.Server.Hosting;

/// <summary>
/// Turns what goes wrong into a plain page: what a person can mend is told in its own words, anything else without a word
/// of the program's inside.
/// </summary>
/// <param name="next">What comes after.</param>
internal sealed class Failures(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            var large = e.StatusCode == StatusCodes.Status413PayloadTooLarge;
            await Notice.Write(context, e.StatusCode, large ? "large" : "request");
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await Notice.Write(context, StatusCodes.Status413PayloadTooLarge, "large");
        }
        catch (Exception e) when (Told(e) && !context.Response.HasStarted)
        {
            var status = e is JournalBusyException or JournalFullException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest;
            await Notice.Write(context, status, "refused", e.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await Console.Error.WriteLineAsync($"{context.Request.Method} {context.Request.Path}: {e}");
            await Notice.Write(context, StatusCodes.Status500InternalServerError, "unexpected");
        }
    }

    /// <summary>Whether a message was written for the person at the page.</summary>
    private static bool Told(Exception e) => e is CaseFileException or JournalBusyException or JournalFullException or FormatException or Refused;
}

/// <summary>A page refuses what was asked, in words for the person who asked.</summary>
/// <param name="message">What was given, what was expected, what to do.</param>
internal sealed class Refused(string message) : Exception(message);
