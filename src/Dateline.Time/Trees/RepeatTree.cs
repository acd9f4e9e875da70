namespace Dateline.Time;

/// <summary>A repeated time: <c>daily</c>, <c>every Friday</c>, with the hours if they are given.</summary>
internal sealed record RepeatTree(string Timex, TimeUnit Unit, TimeTree? Window) : TimeTree;
