using System.Net;
using System.Text;

namespace Dateline.Stories.Tests.Fetching;

/// <summary>A web of prepared answers, which remembers what it was asked. An address without one is not found.</summary>
internal sealed class FakeWeb : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> _answers = new(StringComparer.Ordinal);

    /// <summary>The addresses asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    public static HttpResponseMessage Text(string text, string type = "text/plain", HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new(type) } } };

    public static HttpResponseMessage Redirection(string location, HttpStatusCode status = HttpStatusCode.Found)
    {
        var response = new HttpResponseMessage(status);
        response.Headers.TryAddWithoutValidation("Location", location);
        return response;
    }

    public FakeWeb On(string address, Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        _answers[address] = answer;
        return this;
    }

    public FakeWeb On(string address, string text) => On(address, _ => Text(text));

    /// <summary>Answers one after the other; the last one stays.</summary>
    public FakeWeb InTurn(string address, params Func<HttpResponseMessage>[] answers)
    {
        var next = 0;
        return On(address, _ => answers[Math.Min(next++, answers.Length - 1)]());
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.AbsoluteUri;
        Asked.Add(address);
        var response = _answers.TryGetValue(address, out var answer) ? answer(request) : new HttpResponseMessage(HttpStatusCode.NotFound);
        response.RequestMessage = request;
        return Task.FromResult(response);
    }
}
