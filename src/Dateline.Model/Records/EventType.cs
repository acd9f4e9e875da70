using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>The sixteen event types of PLOVER.</summary>
/// <remarks>Source: PLOVER manual, version 0.8 (2021).</remarks>
public enum EventType
{
    /// <summary>Agrees to act, settles, signs.</summary>
    [JsonStringEnumMemberName("AGREE")]
    Agree,

    /// <summary>Meets, talks, visits, calls.</summary>
    [JsonStringEnumMemberName("CONSULT")]
    Consult,

    /// <summary>Praises, endorses, recognises, ratifies.</summary>
    [JsonStringEnumMemberName("SUPPORT")]
    Support,

    /// <summary>Cooperates materially: trade, joint military or judicial work.</summary>
    [JsonStringEnumMemberName("COOPERATE")]
    Cooperate,

    /// <summary>Gives money, goods, shelter or protection.</summary>
    [JsonStringEnumMemberName("AID")]
    Aid,

    /// <summary>Yields: eases restrictions, declares a ceasefire, accepts demands.</summary>
    [JsonStringEnumMemberName("CONCEDE")]
    Concede,

    /// <summary>Withdraws, releases, disarms, observes a ceasefire, resigns.</summary>
    [JsonStringEnumMemberName("RETREAT")]
    Retreat,

    /// <summary>Asks for or demands action.</summary>
    [JsonStringEnumMemberName("REQUEST")]
    Request,

    /// <summary>Criticises, blames, investigates.</summary>
    [JsonStringEnumMemberName("ACCUSE")]
    Accuse,

    /// <summary>Refuses, vetoes, breaks off.</summary>
    [JsonStringEnumMemberName("REJECT")]
    Reject,

    /// <summary>Threatens or warns of action.</summary>
    [JsonStringEnumMemberName("THREATEN")]
    Threaten,

    /// <summary>Demonstrates, strikes, boycotts.</summary>
    [JsonStringEnumMemberName("PROTEST")]
    Protest,

    /// <summary>Reduces relations, embargoes, expels.</summary>
    [JsonStringEnumMemberName("SANCTION")]
    Sanction,

    /// <summary>Shows or raises force.</summary>
    [JsonStringEnumMemberName("MOBILIZE")]
    Mobilize,

    /// <summary>Seizes, restricts, arrests, censors.</summary>
    [JsonStringEnumMemberName("COERCE")]
    Coerce,

    /// <summary>Uses violence.</summary>
    [JsonStringEnumMemberName("ASSAULT")]
    Assault,
}
