using Dateline.Model;

namespace Dateline.Analysis.Factuality;

/// <summary>A row of the operator table: a word that changes how an event is presented.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Complements">Relations in which the event stands to the word.</param>
/// <param name="Certainty">The certainty it leaves; <see langword="null"/> keeps.</param>
/// <param name="Flips">Whether it turns the polarity.</param>
/// <param name="Negates">Whether it makes the polarity negative.</param>
/// <param name="Modality">The world it places the event in; <see langword="null"/> keeps.</param>
internal sealed record Operator(
    string Id, EquatableList<string> Complements, Certainty? Certainty, bool Flips, bool Negates, Modality? Modality);
