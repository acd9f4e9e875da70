namespace Dateline.Time;

/// <summary>A repeated time: <c>daily</c>, <c>every Friday</c>, with the hours if they are given, and how often in the unit: <c>twice a week</c>.</summary>
internal sealed record RepeatTree(string Timex, TimeUnit Unit, TimeTree? Window, int Times = 0) : TimeTree;
