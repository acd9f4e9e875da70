namespace Dateline.Cli.Commands;

/// <summary>A format whose documents hold one story each.</summary>
/// <typeparam name="T">What is written of a story.</typeparam>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Write">Writes the document of a story.</param>
internal sealed record DocumentFormat<T>(string Name, string Title, Func<T, string> Write);
