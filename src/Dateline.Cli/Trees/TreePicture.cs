using System.Globalization;
using System.Net;
using System.Text;
using Dateline.Model;

namespace Dateline.Cli.Trees;

/// <summary>Draws the trees of a reading as one SVG picture: words in a row, arcs above them, tags below, names underlined.</summary>
internal sealed class TreePicture(Model.Reading reading)
{
    private const int Margin = 24;
    private const int ArcStep = 26;
    private const int WordGap = 26;
    private const int LetterWidth = 9;
    private const int BelowWords = 66;
    private const int Narrowest = 56;

    private const string Style = """
        <style>
        text { font-family: system-ui, sans-serif; text-anchor: middle; fill: #1b1b1f; }
        .word { font-size: 16px; }
        .tag { font-size: 11px; fill: #55555e; }
        .relation { font-size: 11px; fill: #1f4e8c; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }
        .name { font-size: 11px; fill: #8c3b1f; }
        .arc { fill: none; stroke: #8a93a6; stroke-width: 1.3; }
        .tip { fill: #8a93a6; }
        .rule { stroke: #8c3b1f; stroke-width: 2; }
        </style>
        """;

    /// <summary>The picture, with a final line break.</summary>
    public string Write()
    {
        var body = new StringBuilder();
        var (top, width) = (0, Margin * 2);
        foreach (var sentence in reading.Sentences)
        {
            var places = Places(sentence);
            var height = ArcHeights(sentence).DefaultIfEmpty(0).Max() * ArcStep;
            var baseline = top + Margin + height + ArcStep;
            Draw(sentence, places, baseline, body);
            top = baseline + BelowWords;
            width = Math.Max(width, places[^1].Right + Margin);
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{top + Margin}" viewBox="0 0 {width} {top + Margin}" role="img">
            <title>{Escaped(reading.Story.Headline ?? reading.Story.Id)}</title>
            {Style}
            <rect width="100%" height="100%" fill="#ffffff"/>
            {body}</svg>

            """).ReplaceLineEndings("\n");
    }

    private static void Draw(Sentence sentence, Place[] places, int baseline, StringBuilder body)
    {
        var heights = ArcHeights(sentence);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var (token, x) = (sentence[i], places[i].Centre);
            body.Append(CultureInfo.InvariantCulture, $"<text class=\"word\" x=\"{x}\" y=\"{baseline}\">{Escaped(token.Form)}</text>\n");
            body.Append(CultureInfo.InvariantCulture, $"<text class=\"tag\" x=\"{x}\" y=\"{baseline + 16}\">{token.Tag.Name()}</text>\n");
            if (token.Head >= 0)
            {
                DrawArc(places[token.Head].Centre, x, baseline - 18, heights[i] * ArcStep, token.Relation.Name(), body);
            }
        }

        foreach (var name in sentence.Names)
        {
            var (left, right, y) = (places[name.First].Left, places[name.End - 1].Right, baseline + 22);
            body.Append(CultureInfo.InvariantCulture, $"<line class=\"rule\" x1=\"{left}\" y1=\"{y}\" x2=\"{right}\" y2=\"{y}\"/>\n");
            body.Append(CultureInfo.InvariantCulture, $"<text class=\"name\" x=\"{(left + right) / 2}\" y=\"{y + 14}\">{name.Kind.ToString().ToLowerInvariant()}</text>\n");
        }
    }

    /// <summary>An arc from the head to the dependent, where its tip is.</summary>
    private static void DrawArc(int head, int dependent, int foot, int height, string relation, StringBuilder body)
    {
        var from = head + (dependent > head ? 5 : -5);
        var lean = dependent > head ? -10 : 10;
        var top = foot - height;
        body.Append(CultureInfo.InvariantCulture, $"<path class=\"arc\" d=\"M{from},{foot} C{from},{top} {dependent + lean},{top} {dependent},{foot}\"/>\n");
        body.Append(CultureInfo.InvariantCulture, $"<path class=\"tip\" d=\"M{dependent},{foot + 4} l-4,-8 l8,0 z\"/>\n");
        body.Append(CultureInfo.InvariantCulture, $"<text class=\"relation\" x=\"{(from + dependent) / 2}\" y=\"{foot - (height * 3 / 4) + 4}\">{relation}</text>\n");
    }

    /// <summary>How high the arc over each word to its head is: one more than the highest arc under it.</summary>
    private static int[] ArcHeights(Sentence sentence)
    {
        var heights = new int[sentence.Tokens.Count];
        var arcs = Enumerable.Range(0, heights.Length).Where(i => sentence[i].Head >= 0).OrderBy(i => Math.Abs(i - sentence[i].Head)).ToList();
        for (var at = 0; at < arcs.Count; at++)
        {
            var (left, right) = Ends(sentence, arcs[at]);
            heights[arcs[at]] = 1 + arcs.Take(at).Where(a => Ends(sentence, a) is var (l, r) && left <= l && r <= right)
                .Select(a => heights[a]).DefaultIfEmpty(0).Max();
        }

        return heights;
    }

    private static (int Left, int Right) Ends(Sentence sentence, int word) =>
        (Math.Min(word, sentence[word].Head), Math.Max(word, sentence[word].Head));

    private static Place[] Places(Sentence sentence)
    {
        var places = new Place[sentence.Tokens.Count];
        var x = Margin;
        for (var i = 0; i < places.Length; i++)
        {
            var width = Math.Max(Narrowest, sentence[i].Form.Length * LetterWidth);
            places[i] = new Place(x, x + width);
            x += width + WordGap;
        }

        return places;
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(string.Concat(text.Where(c => !char.IsControl(c))));

    private readonly record struct Place(int Left, int Right)
    {
        public int Centre => (Left + Right) / 2;
    }
}
