namespace Dateline.Stories.Containers;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekStream(Stream inner) : ForwardStream
{
    private byte[] _head = [];
    private int _at;

    /// <summary>The next bytes, fewer than <paramref name="count"/> only at the stream's end; they are read again afterwards.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        var held = _head.Length - _at;
        if (held < count)
        {
            var head = new byte[count];
            _head.AsSpan(_at).CopyTo(head);
            var read = inner.ReadAtLeast(head.AsSpan(held), count - held, throwOnEndOfStream: false);
            (_head, _at) = (head[..(held + read)], 0);
        }

        return _head.AsSpan(_at, Math.Min(count, _head.Length - _at));
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var held = Math.Min(buffer.Length, _head.Length - _at);
        if (held == 0)
        {
            return inner.Read(buffer);
        }

        _head.AsSpan(_at, held).CopyTo(buffer);
        _at += held;
        return held;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
