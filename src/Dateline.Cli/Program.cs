using System.Globalization;
using Dateline.Cli;
using Dateline.Cli.Commands;
using Dateline.Cli.Reading;

// Messages and figures are the same everywhere, whatever the machine speaks.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var terminal = Terminal.OfProcess();
using var reading = new PipelineReading(terminal.Input);
return await DatelineCommand.RunAsync(args, terminal, reading.Work);
