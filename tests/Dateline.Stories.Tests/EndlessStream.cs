namespace Dateline.Stories.Tests;

/// <summary>A head and then one piece again and again, without end; counts what was read, and fails who reads more than he should.</summary>
internal sealed class EndlessStream(byte[] head, byte[] piece, long most) : Stream
{
    private long _at;

    public long Count => _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var i = 0; i < count; i++, _at++)
        {
            buffer[offset + i] = _at < head.Length ? head[_at] : piece[(_at - head.Length) % piece.Length];
        }

        return _at <= most ? count : throw new InvalidOperationException("More was read than one item needs.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
