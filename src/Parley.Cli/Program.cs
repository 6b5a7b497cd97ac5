using Parley.Cli.Terminal;
using Spectre.Console.Cli;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
var app = new CommandApp();
app.Configure(CommandTable.Register);
return await Failures.Guard(() => app.RunAsync(CommandTable.Spelled(args), stop.Token));
