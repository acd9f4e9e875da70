namespace Dateline.Language;

/// <summary>What the network says of a sentence, beside the clues that it was given.</summary>
/// <param name="Network">Tags, features, tree and scores of names.</param>
/// <param name="Clues">The clues of the words.</param>
internal sealed record SentenceReading(NetworkReading Network, NameClue[] Clues);
