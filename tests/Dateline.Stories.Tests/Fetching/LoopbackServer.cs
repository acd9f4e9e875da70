using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dateline.Stories.Tests.Fetching;

/// <summary>A server on this machine that answers every request with the same bytes, and then closes the connection or falls silent.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _end = new();
    private readonly byte[] _answer;
    private readonly bool _fallsSilent;
    private readonly Task _serving;

    public LoopbackServer(byte[] answer, bool fallsSilent = false)
    {
        (_answer, _fallsSilent) = (answer, fallsSilent);
        _listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";
        _serving = ServeAsync();
    }

    /// <summary>The address of the server, with a slash at its end.</summary>
    public string Address { get; }

    /// <summary>The first lines of the requests.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>A server that gives a text.</summary>
    public static LoopbackServer Giving(string text, string headers = "Content-Type: text/plain\r\n") =>
        new(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\n{headers}Connection: close\r\n\r\n{text}"));

    /// <summary>A server that promises much, gives little and falls silent.</summary>
    public static LoopbackServer Stalling() =>
        new("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nThe envoy"u8.ToArray(), fallsSilent: true);

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _serving.GetAwaiter().GetResult();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await AnswerAsync(client.GetStream());
            }
            catch (Exception error) when (error is OperationCanceledException or IOException or SocketException)
            {
                // The client has gone, or the test is over.
                continue;
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        Requests.Add(await reader.ReadLineAsync(_end.Token) ?? "");
        while (!string.IsNullOrEmpty(await reader.ReadLineAsync(_end.Token)))
        {
        }

        await stream.WriteAsync(_answer, _end.Token);
        if (_fallsSilent)
        {
            await Task.Delay(Timeout.Infinite, _end.Token);
        }
    }
}
