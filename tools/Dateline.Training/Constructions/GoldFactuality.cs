namespace Dateline.Training;

/// <summary>How certain an event is.</summary>
/// <param name="Trigger">Offsets of the event's word.</param>
/// <param name="Value">FactBank's value, e.g. <c>PR+</c>.</param>
/// <param name="Holder">Who holds it to be so; <c>author</c> for the outlet.</param>
/// <param name="Modality"><c>REALIS</c>, <c>PLANNED</c>, <c>COND</c> or <c>COUNTERF</c>.</param>
internal sealed record GoldFactuality(int[] Trigger, string Value, string Holder, string Modality);
