using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Tests.Places;

public class PlaceChoiceTests
{
    private static readonly PlaceFinder Finder = new();

    [Theory]
    [InlineData("Fighting broke out in Tripoli. Lebanese soldiers were sent from Beirut and Sidon.", "Tripoli", "LBN")]
    [InlineData("Fighting broke out in Tripoli. Libyan soldiers were sent from Misrata and Zawiya.", "Tripoli", "LBY")]
    [InlineData("Georgia and Russia agreed on a truce, the government in Tbilisi said.", "Georgia", "GEO")]
    [InlineData("Storms hit Atlanta, Savannah and Macon. All of Georgia was on alert.", "Georgia", "USA")]
    [InlineData("US officials and Chinese envoys met in Geneva, the White House said in Washington.", "Geneva", "CHE")]
    [InlineData("Texas, Ohio and Florida buy steel from China, a trader in Dallas said.", "China", "CHN")]
    [InlineData("The council of Paris met on Monday.", "Paris", "FRA")]
    [InlineData("He was born in Paris, Texas.", "Paris", "USA")]
    [InlineData("She lives in Athens, Ga.", "Athens", "USA")]
    [InlineData("She lives in Athens, Ga.", "Georgia", "USA")]
    [InlineData("Shells fell on Derna in eastern Libya.", "Derna", "LBY")]
    [InlineData("Rebels entered the Syrian city of Hama.", "Hama", "SYR")]
    [InlineData("The lorry was stopped in Saryagash, Kazakhstan.", "Saryagash", "KAZ")]
    [InlineData("Kiev said that Kharkiv had been shelled.", "Kharkiv", "UKR")]
    public void A_name_means_the_place_that_fits_the_story(string text, string name, string country) =>
        Assert.Contains(Finder.Find(Wire.Read(text)).Mentions, m => m.Place.Name == name && m.Place.Country == country);

    [Theory]
    [InlineData("Clashes were reported in Idlib and Hama provinces.", "Hama", PlacePrecision.Admin1)]
    [InlineData("Clashes were reported in the city of Hama.", "Hama", PlacePrecision.City)]
    [InlineData("A fire broke out in Laurel County, Ky.", "Laurel County", PlacePrecision.Admin2)]
    [InlineData("A fire broke out in Barrow and Madison counties, Georgia.", "Barrow County", PlacePrecision.Admin2)]
    [InlineData("A fire broke out in Kentucky.", "Kentucky", PlacePrecision.Admin1)]
    [InlineData("The ship crossed the Gulf of Mexico.", "Gulf of Mexico", PlacePrecision.Region)]
    [InlineData("England and Wales voted.", "England", PlacePrecision.Admin1)]
    public void The_words_around_a_name_tell_what_sort_of_place_it_is(string text, string name, PlacePrecision precision) =>
        Assert.Contains(Finder.Find(Wire.Read(text)).Mentions, m => m.Place.Name == name && m.Place.Precision == precision);

    [Fact]
    public void One_name_may_mean_two_places_when_the_words_say_so() => Assert.Equal(
        ["USA", "FRA"],
        Finder.Find(Wire.Read("Envoys from Paris, Texas, met envoys from Paris, France.")).Mentions.Where(m => m.Place.Name == "Paris").Select(m => m.Place.Country));

    [Theory]
    [InlineData("Chad Smith said that Jordan Peterson would come.")]
    [InlineData("Hamas said on Monday that it had agreed.")]
    [InlineData("They will meet in March.")]
    [InlineData("The office at 14 Royal Street was searched.")]
    [InlineData("The court adjourned.")]
    public void What_is_called_like_a_place_need_not_be_one(string text) => Assert.Empty(Finder.Find(Wire.Read(text)).Mentions);

    [Theory]
    [InlineData("Turkish troops crossed the border.", "Turkey", "Adjective")]
    [InlineData("South Ossetian officials said so.", "South Ossetia", "Adjective")]
    [InlineData("Scottish voters decide.", "Scotland", "Adjective")]
    [InlineData("European leaders met.", "Europe", "Adjective")]
    [InlineData("Many Palestinians fled.", "Palestine", "People")]
    [InlineData("A spokesman for the Ohio Department of Health said so.", "Ohio", "Part")]
    public void A_place_named_by_other_words_does_not_locate(string text, string name, string form)
    {
        var mention = Assert.Single(Finder.Find(Wire.Read(text)).Mentions);
        Assert.Equal((name, form, false), (mention.Place.Name, mention.Form.ToString(), mention.Locative));
    }

    [Fact]
    public void What_only_an_adjective_names_is_no_place_of_an_event() =>
        Assert.All(Analysed.Text("Turkish jets bombed rebels near Afrin on Sunday.").Events, e => Assert.NotEqual("Turkey", e.Place?.Name));

    [Fact]
    public void A_town_of_the_gazetteer_has_its_point_and_its_id()
    {
        var place = Assert.Single(Finder.Find(Wire.Read("The lorry was stopped near Saryagash.")).Mentions).Place;
        Assert.Equal(("KAZ", PlacePrecision.City), (place.Country, place.Precision));
        Assert.NotNull(place.GeonameId);
        Assert.InRange(place.Lat!.Value, 41.4, 41.5);
    }
}
