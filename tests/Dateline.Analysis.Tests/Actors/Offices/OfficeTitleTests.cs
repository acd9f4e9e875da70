using Dateline.Analysis.Actors;
using NodaTime;

namespace Dateline.Analysis.Tests.Actors.Offices;

public sealed class OfficeTitleTests
{
    private static readonly LocalDate Today = new(2026, 9, 1);
    private static readonly ActorLexicon Lexicon = new();
    private static readonly IReadOnlyList<OfficeTitle> Titles = [.. OfficeTitle.Load()];
    private static readonly ILookup<string, OfficeHolder> Holders = OfficeHolder.Load().ToLookup(h => h.Office);

    public static TheoryData<string> Rows => [.. Titles.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_example_of_a_row_names_a_holder_of_its_office(string id)
    {
        var title = Titles.First(t => t.Id == id);

        Assert.Contains(Days(title), d => Told.On(d.Day, title.Example).Actors.Any(a => a.Inferred && a.Name == d.Person && a.Rules.Contains("ac-office-inferred")));
    }

    // Days in the middle of a holder's time on which the title stands for the office, of the state that the example names.
    private static IEnumerable<(LocalDate Day, string Person)> Days(OfficeTitle title)
    {
        var state = StateOf(title);
        foreach (var holder in Holders[title.Office].Where(h => h.State == state && (h.IsActing || !title.Titles[0].StartsWith("acting", StringComparison.Ordinal))))
        {
            var first = LocalDate.Max(holder.Period.First, title.Period.First);
            var last = LocalDate.Min(Today, LocalDate.Min(holder.Period.Last, title.Period.Last));
            var day = first.PlusDays(NodaTime.Period.DaysBetween(first, last) / 2);
            if (first < last && Lexicon.Offices.Holder(state, title.Office, day, day) == holder)
            {
                yield return (day, holder.Person);
            }
        }
    }

    private static string StateOf(OfficeTitle title)
    {
        var sentence = Wire.Read(title.Example).Sentences[0];
        return new SentenceScan(sentence, Lexicon).Names.SelectMany(n => n.Entries).Select(e => e.CountryCode)
            .FirstOrDefault(c => c is not null && title.IsOf(c)) ?? title.States[0];
    }
}
