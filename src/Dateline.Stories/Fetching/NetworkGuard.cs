using System.Net;
using System.Net.Sockets;

namespace Dateline.Stories.Fetching;

/// <summary>Makes connections to public addresses only.</summary>
/// <remarks>What counts is the address that is connected to, looked up once and used as looked up: a name that changes its address
/// between check and use, or a redirection, gains nothing. A proxy connects by itself, so before a request goes to one the host is
/// looked up here and every address that it has must be public; a host that cannot be looked up is refused. The proxy itself, which the
/// environment names, may stand anywhere.</remarks>
/// <param name="allowLocal">Whether nothing is checked.</param>
/// <param name="proxy">The proxy in use, if there is one.</param>
/// <param name="resolve">Looks a host's addresses up.</param>
internal sealed class NetworkGuard(bool allowLocal, IWebProxy? proxy, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <summary>Checks what can be checked before a connection: an address without a name, and the host of a request that a proxy sends.</summary>
    /// <exception cref="LocalAddressException">The address is not public.</exception>
    /// <exception cref="SocketException">A proxy is in use and the host cannot be looked up.</exception>
    public async Task CheckAsync(Uri address, CancellationToken cancellationToken)
    {
        if (allowLocal)
        {
            return;
        }

        if (IPAddress.TryParse(address.IdnHost, out var literal))
        {
            Demand(address.IdnHost, [literal]);
        }
        else if (ProxyOf(address) is not null)
        {
            Demand(address.IdnHost, await resolve(address.IdnHost, cancellationToken));
        }
    }

    /// <summary>Connects to a host whose addresses are all public.</summary>
    /// <returns>The stream of the connection; TLS is laid over it by the caller.</returns>
    /// <exception cref="LocalAddressException">One of the addresses is not public.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await resolve(context.DnsEndPoint.Host, cancellationToken);
        if (!allowLocal && !IsProxy(context))
        {
            Demand(context.DnsEndPoint.Host, addresses);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static void Demand(string host, IPAddress[] addresses)
    {
        if (Array.Find(addresses, address => !PublicNetwork.Contains(address)) is { } local)
        {
            throw new LocalAddressException(host, local.ToString());
        }
    }

    private bool IsProxy(SocketsHttpConnectionContext context) =>
        context.InitialRequestMessage.RequestUri is { } address && ProxyOf(address) is { } server
        && server.Port == context.DnsEndPoint.Port
        && string.Equals(server.IdnHost, context.DnsEndPoint.Host, StringComparison.OrdinalIgnoreCase);

    private Uri? ProxyOf(Uri address) =>
        proxy is null || proxy.IsBypassed(address) || proxy.GetProxy(address) is not { } server || server == address ? null : server;
}
