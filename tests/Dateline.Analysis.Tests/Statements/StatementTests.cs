using Dateline.Model;

namespace Dateline.Analysis.Tests.Statements;

public sealed class StatementTests
{
    [Theory]
    [InlineData("Three villages were shelled overnight, the Karenni army said.", "the Karenni army", "Three villages were shelled overnight", QuoteKind.Indirect)]
    [InlineData("\"We will return to Nairobi,\" said rebel spokesman Lokwang Deng.", "rebel spokesman Lokwang Deng", "\"We will return to Nairobi,\"", QuoteKind.Direct)]
    [InlineData("\"The border,\" Petrosyan said, \"is closed.\"", "Petrosyan", "\"The border,\"|\"is closed.\"", QuoteKind.Direct)]
    [InlineData("\"The border is closed,\" Petrosyan said. \"Nobody crosses it.\"", "Petrosyan", "\"The border is closed,\"|\"Nobody crosses it.\"", QuoteKind.Direct)]
    [InlineData("According to the Ugandan defence ministry, two soldiers were killed near Goma.", "the Ugandan defence ministry", "two soldiers were killed near Goma", QuoteKind.Indirect)]
    [InlineData("Two soldiers were killed near Goma, according to the Ugandan defence ministry.", "the Ugandan defence ministry", "Two soldiers were killed near Goma", QuoteKind.Indirect)]
    [InlineData("The convoy, according to aid workers, never reached Zalingei.", "aid workers", "The convoy|never reached Zalingei", QuoteKind.Indirect)]
    [InlineData("\"There is no deal,\" he said.", "he", "\"There is no deal,\"", QuoteKind.Direct)]
    public void Wherever_the_source_stands_its_words_are_its_own(string text, string source, string content, QuoteKind quote)
    {
        var statement = Assert.Single(Analysed.Text(text).Statements);

        Assert.Equal((source, quote, SpeechAct.State), (statement.Source?.Text, statement.Quote, statement.Act));
        Assert.Equal(content, string.Join('|', statement.Content.Select(c => c.Text)));
    }

    [Theory]
    [InlineData("India denied shelling the village of Poonch.", SpeechAct.Deny)]
    [InlineData("The rebels accused the army of shelling Sake.", SpeechAct.Accuse)]
    [InlineData("The UN Security Council condemned the attack.", SpeechAct.Condemn)]
    [InlineData("Kim Jae-won warned that Seoul would respond to any provocation.", SpeechAct.Warn)]
    [InlineData("President Hassan Warsame announced that troops would leave Kismayo.", SpeechAct.Announce)]
    [InlineData("The envoy confirmed the talks.", SpeechAct.Confirm)]
    [InlineData("The militia claimed responsibility for the attack on Jos.", SpeechAct.ClaimResponsibility)]
    [InlineData("Belov did not rule out a meeting in June.", SpeechAct.NotRuleOut)]
    [InlineData("Serbia threatened to close the border with Kosovo.", SpeechAct.Threaten)]
    [InlineData("Burundi's president praised the mediators.", SpeechAct.Praise)]
    [InlineData("It is expected that the leaders will meet in June.", SpeechAct.Expect)]
    [InlineData("Manila's announcement of a unilateral truce surprised diplomats.", SpeechAct.Announce)]
    [InlineData("\"I have no information about that,\" spokesman Ivan Belov said when asked about the exchange.", SpeechAct.NoInformation)]
    [InlineData("\"No comment,\" the minister said.", SpeechAct.RefuseComment)]
    [InlineData("The Rwandan army spokesman refused to comment on reports of a clash near Bukavu.", SpeechAct.RefuseComment)]
    public void The_act_is_what_the_speaker_does(string text, SpeechAct act) =>
        Assert.Equal(act, Assert.Single(Analysed.Text(text).Statements).Act);

    [Fact]
    public void A_spokeswoman_who_told_reporters_has_them_as_addressee()
    {
        var statement = Assert.Single(Analysed.Text("Government spokeswoman Amara Diallo told reporters that Mali would reopen its airspace.").Statements);

        Assert.Equal(("reporters", Channel.Briefing), (statement.Addressee, statement.Channel));
        Assert.Equal(["amara-diallo"], statement.Speakers);
    }

    [Fact]
    public void A_source_that_tells_an_agency_stays_unnamed()
    {
        var statement = Assert.Single(Analysed.Text("The meeting could take place in Muscat in June, a diplomatic source told Reuters.").Statements);

        Assert.Equal((Anonymity.Unnamed, "Reuters", "a diplomatic source"), (statement.Anonymity, statement.Addressee, statement.Source?.Text));
    }

    [Fact]
    public void A_diplomat_who_asks_for_anonymity_is_unnamed() => Assert.Equal(
        Anonymity.Unnamed,
        Assert.Single(Analysed.Text("A senior diplomat, speaking on condition of anonymity, said the draft had been dropped.").Statements).Anonymity);

    [Fact]
    public void A_pronoun_speaks_for_the_person_named_before()
    {
        var statements = Analysed.Text("Foreign Minister Elin Berg said Norway would host the talks. She added that no date had been set.").Statements;

        Assert.Equal(2, statements.Count);
        Assert.Equal(["elin-berg"], statements[1].Speakers);
    }

    [Theory]
    [InlineData("Colombia's government said the ELN had promised to free the hostages.", SpeechAct.Promise, "colombian-government|eln")]
    [InlineData("Greece said that Turkey had told NATO that the drill was over.", SpeechAct.State, "greece|turkey")]
    public void What_is_said_inside_a_statement_hangs_on_it(string text, SpeechAct inner, string chain)
    {
        var statements = Analysed.Text(text).Statements;

        Assert.Equal(2, statements.Count);
        Assert.Equal((inner, statements[0].Id), (statements[1].Act, statements[1].Parent));
        Assert.Equal(chain, string.Join('|', statements[1].Chain));
    }

    [Fact]
    public void A_report_carries_on_over_the_next_sentence_without_a_cue()
    {
        var statements = Analysed.Text("According to the report, the monitors will arrive in Sirte on Monday. Armed groups will leave the city within ten days.").Statements;

        Assert.Equal(2, Assert.Single(statements).Content.Count);
    }

    [Fact]
    public void What_a_statement_carries_ends_where_another_source_speaks()
    {
        var statements = Analysed.Text("According to the report, the monitors will arrive in Sirte on Monday. The mayor of Sirte said they were not welcome.").Statements;

        Assert.Equal("the monitors will arrive in Sirte on Monday", Assert.Single(statements[0].Content).Text);
    }

    [Fact]
    public void Allegedly_attributes_to_nobody()
    {
        var statement = Assert.Single(Analysed.Text("Police allegedly detained the envoy in Bamako.").Statements);

        Assert.Equal((SpeechAct.Allege, StatementBasis.Passive), (statement.Act, statement.Basis));
        Assert.Null(statement.Source);
        Assert.Empty(statement.Speakers);
    }

    [Fact]
    public void Reportedly_attributes_to_nobody()
    {
        var statement = Assert.Single(Analysed.Text("Armenia and Azerbaijan have reportedly agreed on a border commission.").Statements);

        Assert.Equal((SpeechAct.Report, Anonymity.Unspecified), (statement.Act, statement.Anonymity));
    }

    [Theory]
    [InlineData("Kremlin says Armenia ready for talks", "Kremlin", "Armenia ready for talks")]
    [InlineData("Armenia, Azerbaijan agree on border deal — media", "media", "Armenia, Azerbaijan agree on border deal")]
    [InlineData("Haddad: No date set for summit", "Haddad", "No date set for summit")]
    public void A_headline_names_its_source_before_a_verb_a_colon_or_after_a_dash(string headline, string source, string content)
    {
        var statement = Assert.Single(Analysed.Headline(headline).Statements);

        Assert.Equal((source, QuoteKind.Headline, StatementBasis.Headline), (statement.Source?.Text, statement.Quote, statement.Basis));
        Assert.Equal(content, Assert.Single(statement.Content).Text);
    }

    [Fact]
    public void Scare_quotes_attribute_nothing() =>
        Assert.Empty(Analysed.Text("The so-called \"people's council\" controls the eastern districts.").Statements);

    [Fact]
    public void Two_sides_speak_for_themselves()
    {
        var statements = Analysed.Text("The Tatmadaw said it would respect the truce. The Arakan Army said it would not.").Statements;

        Assert.Equal(["tatmadaw", "arakan-army"], statements.SelectMany(s => s.Speakers));
    }

    [Fact]
    public void A_ministry_of_a_country_is_the_speaker_not_the_country() => Assert.Equal(
        ["chadian-foreign-ministry"],
        Assert.Single(Analysed.Text("The foreign ministry of Chad said the ambassador had left.").Statements).Speakers);
}
