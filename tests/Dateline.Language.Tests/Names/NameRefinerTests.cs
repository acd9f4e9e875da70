using Dateline.Model;

namespace Dateline.Language.Tests;

public class NameRefinerTests
{
    [Fact]
    public void A_title_before_a_person_and_a_place_behind_are_no_part_of_the_name()
    {
        var names = Names(["Governor", "Paul", "Reyes", "of", "Arizona"], NameKind.Person, [NameClue.Title, 0, 0, 0, 0]);
        Assert.Equal([new NameSpan(1, 3, NameKind.Person)], names);
    }

    [Fact]
    public void A_name_that_a_title_holds_stands_beside_the_person()
    {
        var names = Names(["Kremlin", "spokesman", "Dmitry", "Peskov"], NameKind.Person, [NameClue.Government, NameClue.Title, 0, 0]);
        Assert.Equal([new NameSpan(0, 1, NameKind.Government), new NameSpan(2, 4, NameKind.Person)], names);
    }

    [Fact]
    public void Common_words_at_the_ends_are_no_part_of_a_name()
    {
        var names = Names(["conservative", "Unity", "Bloc", "settlement"], NameKind.Organisation, [0, 0, 0, 0]);
        Assert.Equal([new NameSpan(1, 3, NameKind.Organisation)], names);
    }

    [Theory]
    [InlineData((int)NameClue.Organ, NameKind.Government)]
    [InlineData((int)NameClue.Outlet, NameKind.Media)]
    [InlineData((int)NameClue.Body, NameKind.Organisation)]
    public void The_noun_at_its_head_tells_what_an_organisation_is(int head, NameKind kind) =>
        Assert.Equal(kind, Assert.Single(Names(["Norland", "Head"], NameKind.Organisation, [0, (NameClue)head])).Kind);

    /// <summary>The names of words that the network takes for one name.</summary>
    private static List<NameSpan> Names(string[] forms, NameKind kind, NameClue[] clues)
    {
        var width = NameLabels.Count;
        var scores = new float[forms.Length * width];
        for (var word = 0; word < forms.Length; word++)
        {
            scores[(word * width) + (word == 0 ? NameLabels.Begin(kind) : NameLabels.Inside(kind))] = 1;
        }

        var moves = new float[NameLabels.Count * NameDecoder.MoveWidth];
        return NameRefiner.Names(forms, new SentenceReading(new NetworkReading([], [], [], [], new NameScores(scores, moves)), clues));
    }
}
