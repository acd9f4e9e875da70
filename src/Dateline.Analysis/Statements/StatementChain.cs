using Dateline.Model;

namespace Dateline.Analysis.Statements;

/// <summary>Nests attributions, gives them their ids and the chain from the outlet inwards.</summary>
internal static class StatementChain
{
    /// <summary>The statements of the attributions, in order of the text.</summary>
    public static StatementSet Build(Scene scene, List<Attribution> attributions)
    {
        var ordered = attributions.OrderBy(a => a.CueSpan).ToArray();
        var parents = ordered.Select((a, i) => Parent(ordered, i)).ToArray();
        var statements = ordered.Select((a, i) => ToStatement(scene, ordered, parents, i));
        return new StatementSet([.. statements], [.. ordered]);
    }

    private static Statement ToStatement(Scene scene, Attribution[] all, int[] parents, int index)
    {
        var attribution = all[index];
        return new Statement
        {
            Id = Id(index),
            Speakers = attribution.Speakers,
            Anonymity = AnonymityOf(scene, attribution),
            Surface = attribution.Source is { } surface ? scene.Story.TextOf(surface) : null,
            Act = attribution.Act,
            Quote = attribution.Quote,
            Basis = attribution.Basis,
            Addressee = attribution.Addressee,
            Channel = attribution.Channel,
            Time = attribution.Time,
            Source = attribution.Source is { } source ? scene.Story.Cite(source) : null,
            Cue = scene.Story.Cite(attribution.CueSpan),
            Content = [.. attribution.Content.Select(scene.Story.Cite)],
            Parent = parents[index] >= 0 ? Id(parents[index]) : null,
            Chain = [.. Chain(scene, all, parents, index)],
            Rules = attribution.Rules,
        };
    }

    private static string Id(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{index + 1}");

    /// <summary>The smallest other attribution whose content holds this cue; for a cited source, the attribution that cites it.</summary>
    private static int Parent(Attribution[] all, int index)
    {
        var (best, shortest) = (-1, int.MaxValue);
        for (var i = 0; i < all.Length; i++)
        {
            var length = all[i].Content.Sum(c => c.Length);
            var cites = all[index].Rules.Contains("statement.cited-source") && i < index
                && all[i].Sentence == all[index].Sentence && all[i].Content == all[index].Content;
            if (i != index && (cites || all[i].Carries(all[index].CueSpan)) && length < shortest)
            {
                (best, shortest) = (i, length);
            }
        }

        return best;
    }

    private static IEnumerable<string> Chain(Scene scene, Attribution[] all, int[] parents, int index)
    {
        var inwards = new Stack<int>();
        for (var node = index; node >= 0 && inwards.Count <= all.Length; node = parents[node])
        {
            inwards.Push(node);
        }

        var outlet = scene.Cast.Outlet is { } id ? new[] { id } : [];
        return outlet.Concat(inwards.SelectMany(i => all[i].Speakers)).Distinct(StringComparer.Ordinal);
    }

    private static Anonymity AnonymityOf(Scene scene, Attribution attribution)
    {
        if (attribution.Source is null)
        {
            return Anonymity.Unspecified;
        }

        var kinds = attribution.Speakers.Select(s => scene.Cast[s]).ToList();
        return kinds switch
        {
            [] => Anonymity.Role,
            _ when kinds.TrueForAll(a => a.Kind == ActorKind.Unnamed) => Anonymity.Unnamed,
            _ when kinds.TrueForAll(a => a.Kind is ActorKind.Group or ActorKind.Category) => Anonymity.Role,
            _ => Anonymity.Named,
        };
    }
}
