using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Parley.Cli.Terminal;

/// <summary>Writes to the terminal: plain lines that can be piped, JSON, and messages on standard error.</summary>
internal static class Output
{
    private static readonly JsonWriterOptions Pretty = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Messages go here, so that output can be piped.</summary>
    public static IAnsiConsole Error { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Prints text that wraps at the terminal's width, never read as markup.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">A Spectre style, such as <c>bold</c>.</param>
    public static void Say(string text, string style = "default") => Console.Out.WriteLine(Console.IsOutputRedirected ? text : Styled(text, style));

    /// <summary>Prints a message on standard error.</summary>
    /// <param name="text">The message.</param>
    public static void Warn(string text) => Console.Error.WriteLine(text);

    /// <summary>Prints JSON.</summary>
    /// <param name="write">Writes one value.</param>
    /// <param name="indented">Over several lines.</param>
    public static void Json(Action<Utf8JsonWriter> write, bool indented = true)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, indented ? Pretty : Line)) write(json);
        Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Styled(string text, string style) => style switch
    {
        "bold" => $"\u001b[1m{text}\u001b[0m",
        "dim" => $"\u001b[2m{text}\u001b[0m",
        "italic" => $"\u001b[3m{text}\u001b[0m",
        _ => text,
    };
}
