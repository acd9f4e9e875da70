namespace Dateline.Stories.Fetching;

/// <summary>The body of an answer, read as it comes: it ends with an <see cref="IOException"/> when the server stalls or sends too much.</summary>
/// <remarks>Disposing of the stream disposes of the answer. It may be read synchronously; the thread waits then.</remarks>
/// <param name="response">The answer.</param>
/// <param name="body">Its body.</param>
/// <param name="limit">The most bytes that are given out.</param>
/// <param name="time">Measures the stalls.</param>
/// <param name="atEnd">Called once, when the last byte has been read.</param>
internal sealed class ServerStream(HttpResponseMessage response, Stream body, long limit, TimeProvider time, Action atEnd) : Stream
{
    private long _read;
    private bool _ended;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await NextAsync(buffer, cancellationToken);
        _read += read;
        if (_read > limit)
        {
            throw new IOException($"the server sent more than {limit} bytes");
        }

        if (read == 0 && buffer.Length > 0 && !_ended)
        {
            _ended = true;
            atEnd();
        }

        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> NextAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var stall = new CancellationTokenSource(FetchTimes.Stall, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stall.Token, cancellationToken);
        try
        {
            return await body.ReadAsync(buffer, either.Token);
        }
        catch (OperationCanceledException) when (stall.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new IOException($"the server sent nothing for {FetchTimes.Stall.TotalSeconds:0} seconds");
        }
        catch (Exception error) when (error is HttpRequestException or InvalidDataException)
        {
            throw new IOException(error.Message, error);
        }
    }
}
