namespace Dateline.Stories.Containers;

/// <summary>What holds other streams.</summary>
internal enum ContainerKind
{
    /// <summary>Nothing of the kind: a page, a text, a document.</summary>
    None,

    /// <summary>gzip, one member or many (RFC 1952).</summary>
    Gzip,

    /// <summary>Zstandard (RFC 8878).</summary>
    Zstandard,

    /// <summary>ZIP.</summary>
    Zip,

    /// <summary>A web archive (ISO 28500).</summary>
    Warc,
}
