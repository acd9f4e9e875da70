namespace Dateline.Stories.Lines;

/// <summary>What the markup of a block says about it; a dump says nothing.</summary>
internal enum BlockMark
{
    /// <summary>An ordinary paragraph, or no markup at all.</summary>
    None,

    /// <summary>A heading element.</summary>
    Heading,

    /// <summary>Nearly all of its words are a link.</summary>
    Link,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>The text under a picture.</summary>
    Caption,
}
