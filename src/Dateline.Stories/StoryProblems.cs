using Dateline.Model;

namespace Dateline.Stories;

/// <summary>Every way in which a story cannot be read; the codes are explained in <c>docs/problems.md</c>.</summary>
internal static class StoryProblems
{
    public static Problem Empty(string place) =>
        new("DL1001", place, "The input is empty; a text or a page was expected. Check the file or the command before it.");

    public static Problem Binary(string place) =>
        new("DL1002", place, "The input is binary data; a text or an HTML page was expected. Convert it to text first.");

    public static Problem Undecodable(string place, string encoding) =>
        new("DL1003", place, $"The text is not valid {encoding}; text in the declared or a common encoding was expected. Save it as UTF-8.");

    public static Problem TooLong(string place, string found, string bound) =>
        new("DL1004", place, $"The input has {found}; one story of at most {bound} was expected. Split it into single stories.");

    public static Problem NoArticle(string place) =>
        new("DL1005", place, "The page holds no article; a page with the text of one story was expected. Give the story's own address or its text.");

    public static Problem Language(string place, string language) =>
        new("DL1006", place, $"language not supported: {language}; a story in English was expected. Give an English text.");

    public static Problem Missing(string place) =>
        new("DL1007", place, "There is no such file; the path of a text or a page was expected. Check the path.");

    public static Problem Directory(string place) =>
        new("DL1008", place, "This is a folder; one file was expected. Name the files in it.");

    public static Problem Unreachable(string place, string found) =>
        new("DL1009", place, $"The address gave no page: {found}. Check the address and the connection, or save the page and give the file.");

    public static Problem NotText(string place, string contentType) =>
        new("DL1010", place, $"The address gave '{contentType}'; a page, a text, a feed or an archive was expected. Give the address of one.");

    public static Problem Unreadable(string place, string found) =>
        new("DL1011", place, $"The input cannot be read: {found} Check that it exists and that you may read it.");

    public static Problem Zone(string zone) =>
        new("DL1012", "zone", $"'{zone}' is no time zone; an IANA id such as Europe/Moscow or an offset such as UTC+3 was expected.");

    public static Problem TooDeep(string place, int depth) =>
        new("DL1013", place, $"The page nests elements more than {depth} deep; a news page was expected. Give the story's text instead.");

    public static Problem NoText(string place) =>
        new("DL1014", place, "The text holds no paragraph of a story; a headline and paragraphs were expected. Check that the file is complete.");

    public static Problem Address(string place) =>
        new("DL1015", place, "The address has a scheme that is not read; http or https was expected. Save the page and give the file.");

    public static Problem OtherItem(string place, string kind) =>
        new("DL1030", place, $"The item is no text but '{kind}'; it was passed over.") { IsNotice = true };

    public static Problem EmptyItem(string place) =>
        new("DL1031", place, "The item holds no text; it was passed over.") { IsNotice = true };

    public static Problem BadItem(string place, string found) =>
        new("DL1032", place, $"The item cannot be read: {found.ReplaceLineEndings(" ").TrimEnd('.')}. The others were read.");

    public static Problem UnknownJson(string place) =>
        new("DL1033", place, "The JSON is no story: ninjs, a schema.org article or a story of Dateline's own was expected. See docs/formats.md.");

    public static Problem Broken(string place, string found) =>
        new("DL1050", place, $"The input breaks off or is damaged: {found.ReplaceLineEndings(" ").TrimEnd('.')}. What stood before was read; fetch or pack it again for the rest.");

    public static Problem TooNested(string place, int depth) =>
        new("DL1051", place, $"Archives stand in archives more than {depth} deep; stories nearer the surface were expected. Unpack it first.");

    public static Problem TooMany(string place, int entries) =>
        new("DL1052", place, $"The input holds more than {entries} entries; what follows was not read. Split it.");

    public static Problem TooSlow(string place, int seconds) =>
        new("DL1053", place, FormattableString.Invariant($"The story took more than {seconds} seconds to read; a page of news was expected. Give the story's text instead."));

    public static Problem LocalAddress(string place, string address) =>
        new("DL1016", place, $"The address leads to {address}, which is not public; an address on the public network was expected. "
            + "If you trust it, allow local addresses (--allow-local).");

    public static Problem Credentials(string place) =>
        new("DL1017", place, "The address holds a user name or a password; an address without them was expected. Save the page and give the file.");

    public static Problem Redirections(string place, int bound) =>
        new("DL1018", place, $"The address is redirected more than {bound} times; a page was expected. Give the address at which the page stands.");

    public static Problem RedirectedAway(string place, string scheme) =>
        new("DL1019", place, $"The address is redirected to the scheme '{scheme}'; http or https was expected. Save the page and give the file.");

    public static Problem Disallowed(string place, string site) =>
        new("DL1020", place, $"The robots.txt of {site} asks programs to keep away; an address that may be followed was expected. Name the address outright.");

    public static Problem RobotsUnread(string place, string site, string found) =>
        new("DL1021", place, $"The robots.txt of {site} cannot be read: {found}; until it can, nothing there is followed. Try later, or name the address outright.");

    public static Problem NotChanged(string place, string since) =>
        new("DL1022", place, $"Not changed since {since}: it was read before and is not read again.") { IsNotice = true };

    public static Problem Memory(string place, string found) =>
        new("DL1023", place, $"The memory of fetched versions cannot be used: {found}; a JSON file of this program, or none yet, was expected. Name another, or remove it.");
}
