using System.Globalization;
using Dateline.Cli;
using Dateline.Cli.Commands;
using Dateline.Cli.Reading;
using Dateline.Model;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
ReadStory read = (request, _) =>
    Task.FromResult<Result<Record>>(new Problem("DL9000", request.Address, "the stages are not connected yet."));
return await DatelineCommand.RunAsync(args, Terminal.OfProcess(), read);
