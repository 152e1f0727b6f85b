namespace Gongkai.Cases;

/// <summary>The secret of which tracking codes (查询码) are made; derived from the master key.</summary>
public sealed record TrackingSecret(byte[] Bytes);
