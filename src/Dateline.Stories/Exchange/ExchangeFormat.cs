namespace Dateline.Stories.Exchange;

/// <summary>How stories are written in a stream.</summary>
internal enum ExchangeFormat
{
    /// <summary>One page or text: read as such.</summary>
    Page,

    /// <summary>RSS 2.0 or Atom 1.0.</summary>
    Feed,

    /// <summary>NewsML-G2.</summary>
    NewsMl,

    /// <summary>NITF.</summary>
    Nitf,

    /// <summary>XML of a kind that holds no stories, as far as is known here.</summary>
    OtherXml,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}
