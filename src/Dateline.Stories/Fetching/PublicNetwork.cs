using System.Net;
using System.Net.Sockets;

namespace Dateline.Stories.Fetching;

/// <summary>Tells the addresses of the public network from those of a machine, a house or a document.</summary>
/// <remarks>Source: the IANA registries of special-purpose addresses (RFC 6890) and of IPv6 unicast space. An address that carries an
/// IPv4 address (mapped, 6to4, NAT64) is public when that one is.</remarks>
internal static class PublicNetwork
{
    private const int Version4Length = 4;
    private const int SixToFourAt = 2;
    private const int MappedAt = 12;

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    private static readonly IPNetwork[] Special6 =
    [
        IPNetwork.Parse("2001::/23"), // protocols: Teredo, ORCHID, benchmarks
        IPNetwork.Parse("2001:db8::/32"), // documents
        IPNetwork.Parse("3fff::/20"), // documents
    ];

    private static readonly IPNetwork[] Special4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"), // private
        IPNetwork.Parse("100.64.0.0/10"), // carrier-grade NAT
        IPNetwork.Parse("127.0.0.0/8"), // this machine
        IPNetwork.Parse("169.254.0.0/16"), // link-local; the metadata of clouds
        IPNetwork.Parse("172.16.0.0/12"), // private
        IPNetwork.Parse("192.0.0.0/24"), // protocols
        IPNetwork.Parse("192.0.2.0/24"), // documents
        IPNetwork.Parse("192.88.99.0/24"), // 6to4 relays
        IPNetwork.Parse("192.168.0.0/16"), // private
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documents
        IPNetwork.Parse("203.0.113.0/24"), // documents
        IPNetwork.Parse("224.0.0.0/4"), // multicast
        IPNetwork.Parse("240.0.0.0/4"), // reserved; broadcast
    ];

    /// <summary>Whether the address is one of the public network; any other is refused, those not yet given out included.</summary>
    public static bool Contains(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Holds(Special4, address),
        AddressFamily.InterNetworkV6 => Carried(address) is { } carried ? Contains(carried) : IsPublic6(address),
        _ => false,
    };

    private static bool IsPublic6(IPAddress address) => GlobalUnicast.Contains(address) && !Holds(Special6, address);

    private static bool Holds(IPNetwork[] networks, IPAddress address) => Array.Exists(networks, network => network.Contains(address));

    private static IPAddress? Carried(IPAddress address) =>
        address.IsIPv4MappedToIPv6 || Translated.Contains(address) ? Part(address, MappedAt)
        : SixToFour.Contains(address) ? Part(address, SixToFourAt)
        : null;

    private static IPAddress Part(IPAddress address, int start) => new(address.GetAddressBytes().AsSpan(start, Version4Length));
}
