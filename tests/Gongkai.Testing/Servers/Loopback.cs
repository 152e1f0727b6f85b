using System.Net;
using System.Net.Sockets;

namespace Gongkai.Testing.Servers;

/// <summary>Ports of this machine's own loop.</summary>
public static class Loopback
{
    /// <summary>A port on 127.0.0.1 that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
