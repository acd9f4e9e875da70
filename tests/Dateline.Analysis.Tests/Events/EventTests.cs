using Dateline.Model;

namespace Dateline.Analysis.Tests.Events;

public sealed class EventTests
{
    [Theory]
    [InlineData("The presidents of Chile and Bolivia held talks in Lima on Monday.", EventType.Consult, "chile|bolivia", "chile|bolivia")]
    [InlineData("Kenya and Somalia signed a security agreement in Nairobi.", EventType.Agree, "kenya|somalia", "kenya|somalia")]
    [InlineData("India and Pakistan agreed on a ceasefire along the border.", EventType.Agree, "india|pakistan", "india|pakistan")]
    [InlineData("Japan urged North Korea to stop missile tests.", EventType.Request, "japan", "north-korea")]
    [InlineData("Iran rejected the American proposal.", EventType.Reject, "iran", "")]
    [InlineData("Spain condemned the killing of aid workers in Gaza.", EventType.Accuse, "spain", "aid-workers")]
    [InlineData("Canada lifted sanctions against Venezuela.", EventType.Retreat, "canada", "venezuela")]
    [InlineData("Armenia released 15 prisoners of war.", EventType.Retreat, "armenia", "prisoners")]
    [InlineData("Turkey sent humanitarian aid to Somalia.", EventType.Aid, "turkey", "somalia")]
    [InlineData("The United States suspended military aid to Niger.", EventType.Sanction, "united-states", "niger")]
    [InlineData("Venezuela expelled the ambassador of Paraguay.", EventType.Sanction, "venezuela", "paraguayan-ambassador")]
    [InlineData("Poland deployed troops to the border with Belarus.", EventType.Mobilize, "poland", "")]
    [InlineData("Protesters marched in Tbilisi against the law.", EventType.Protest, "protesters", "")]
    [InlineData("Saudi Arabia pledged $500 million in aid to Yemen.", EventType.Agree, "saudi-arabia", "yemen")]
    public void What_the_outlet_tells_as_done_has_happened(string text, EventType type, string actors, string recipients)
    {
        var @event = Assert.Single(Analysed.Text(text).Events);

        Assert.Equal((type, EventStatus.Happened), (@event.Type, @event.Status));
        Assert.Equal((actors, recipients), (string.Join('|', @event.Actors), string.Join('|', @event.Recipients)));
    }

    [Fact]
    public void A_meeting_of_two_ministers_has_its_day_and_its_city()
    {
        var @event = Assert.Single(Analysed.Text("Egyptian Foreign Minister Nabil Shawki met his Sudanese counterpart Idris Babiker in Cairo on Sunday.").Events);

        Assert.Equal((EventType.Consult, "2024-05-12", "Cairo"), (@event.Type, @event.Time?.Edtf, @event.Place?.Name));
        Assert.Equal(["nabil-shawki", "idris-babiker"], @event.Recipients);
    }

    [Fact]
    public void A_talk_by_phone_has_its_mode() => Assert.Equal(
        "phone",
        Assert.Single(Analysed.Text("The foreign ministers of Egypt and Jordan spoke by phone on Saturday.").Events).Mode);

    [Fact]
    public void The_dead_and_the_wounded_of_an_attack_are_counted_apart()
    {
        var attack = Analysed.Text("Rebels attacked a military base near Goma, killing 12 soldiers and wounding 20.").Events[0];

        Assert.Equal(EventType.Assault, attack.Type);
        Assert.Equal([(QuantityKind.Killed, 12m), (QuantityKind.Wounded, 20m)], attack.Quantities.Select(q => (q.Kind, q.Low!.Value)));
    }

    [Theory]
    [InlineData("The ministers of Peru and Ecuador will meet in Quito on Friday.", EventStatus.Planned)]
    [InlineData("Serbia plans to sign an agreement with Kosovo.", EventStatus.Planned)]
    [InlineData("Delegations from Cyprus and Greece are holding talks in Geneva.", EventStatus.Ongoing)]
    [InlineData("Officials said Pakistan had bombed Khost.", EventStatus.Alleged)]
    [InlineData("Police allegedly detained the envoy in Bamako.", EventStatus.Alleged)]
    [InlineData("India denied shelling the village of Poonch.", EventStatus.Denied)]
    [InlineData("Afghanistan and Tajikistan never signed the treaty.", EventStatus.Negated)]
    [InlineData("Did Ukraine attack the bridge?", EventStatus.Hypothetical)]
    [InlineData("Algeria wants Mali to withdraw its troops.", EventStatus.Hypothetical)]
    [InlineData("Norway's attempt to broker a truce between Israel and Hamas failed.", EventStatus.Hypothetical)]
    [InlineData("Media reported that Sudan's army and the Rapid Support Forces had agreed on a ceasefire.", EventStatus.Alleged)]
    [InlineData("If the ceasefire holds, talks between the government and the rebels will be held in Doha in June.", EventStatus.Conditional)]
    [InlineData("The ceasefire will begin if the hostages are released.", EventStatus.Conditional)]
    public void The_status_follows_from_how_an_event_is_presented(string text, EventStatus status) =>
        Assert.Equal(status, Assert.Single(Analysed.Text(text).Events).Status);

    [Theory]
    [InlineData("Israel threatened to attack Lebanon.", EventType.Threaten, EventType.Assault)]
    [InlineData("Serbia threatened to close the border with Kosovo.", EventType.Threaten, EventType.Coerce)]
    [InlineData("The United Nations called on Ethiopia to open a humanitarian corridor.", EventType.Request, EventType.Retreat)]
    [InlineData("Georgia offered to host the talks.", EventType.Agree, EventType.Consult)]
    public void The_act_has_happened_and_what_it_speaks_of_has_not(string text, EventType act, EventType deed)
    {
        var events = Analysed.Text(text).Events;

        Assert.Equal(EventStatus.Happened, Assert.Single(events, e => e.Type == act).Status);
        Assert.Equal(EventStatus.Hypothetical, Assert.Single(events, e => e.Type == deed).Status);
    }

    [Fact]
    public void An_accusation_has_happened_and_what_is_accused_is_alleged()
    {
        var events = Analysed.Text("Rwanda accused Congo of violating the ceasefire.").Events;

        Assert.Equal(EventStatus.Happened, Assert.Single(events, e => e.Type == EventType.Accuse).Status);
        Assert.Equal(EventStatus.Alleged, Assert.Single(events, e => e.Type == EventType.Assault).Status);
    }

    [Theory]
    [InlineData("The Rwandan army spokesman refused to comment on reports of a clash near Bukavu.")]
    [InlineData("Pyongyang declined to comment on the launch.")]
    [InlineData("\"No comment,\" the minister said.")]
    [InlineData("\"I have no information about that,\" spokesman Ivan Belov said when asked about the exchange.")]
    public void A_refusal_to_comment_is_never_an_event(string text) => Assert.Empty(Analysed.Text(text).Events);

    [Theory]
    [InlineData("The two leaders did not meet.")]
    [InlineData("Sudan's army may withdraw from Khartoum.")]
    [InlineData("Thailand would have attacked Cambodia had the mediators not intervened.")]
    [InlineData("The minister denied that Azerbaijan had shelled Jermuk.")]
    [InlineData("Rumours that Belarus had invaded Lithuania were spread on Monday.")]
    [InlineData("Morocco is considering sanctions against Algeria.")]
    [InlineData("The two sides failed to agree on a ceasefire.")]
    public void What_did_not_happen_is_no_fact(string text) =>
        Assert.DoesNotContain(Analysed.Text(text).Events, e => e.Status is EventStatus.Happened or EventStatus.Ongoing);

    [Fact]
    public void A_light_verb_and_its_noun_are_one_event() =>
        Assert.Single(Analysed.Text("Vietnam and China held consultations in Hanoi last week.").Events);

    [Fact]
    public void A_code_brings_its_class_and_its_value()
    {
        var @event = Assert.Single(Analysed.Text("Turkey sent humanitarian aid to Somalia.").Events);

        Assert.Equal(2, @event.QuadClass);
        Assert.True(@event.Goldstein > 0);
    }
}
