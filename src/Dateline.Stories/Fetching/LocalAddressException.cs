namespace Dateline.Stories.Fetching;

/// <summary>A connection was refused because it would have led to a machine that is not public.</summary>
internal sealed class LocalAddressException : IOException
{
    /// <summary>Tells where the name led.</summary>
    public LocalAddressException(string host, string address)
        : base($"{host} is {address}, no public address") => Address = address;

    /// <summary>The address that the host's name stands for.</summary>
    public string Address { get; }
}
