namespace Dateline.Cli.Reading;

/// <summary>How records are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One indented JSON object.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}
