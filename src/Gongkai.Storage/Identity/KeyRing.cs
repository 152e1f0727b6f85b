using System.Text;
using System.Xml.Linq;
using Gongkai.Storage.Sealed;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Storage.Identity;

/// <summary>The key ring's rows.</summary>
internal sealed class StoredKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        return [.. db.DataProtectionKeys.AsNoTracking().Select(key => key.Xml!).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        db.DataProtectionKeys.Add(
            new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) }
        );
        db.SaveChanges();
    }
}

/// <summary>Seals the keys of cookies and forms with the master key: a stolen database makes nobody's cookie.</summary>
internal sealed class SealedKeys(MasterKey master) : IXmlEncryptor
{
    internal static readonly byte[] Place = "key ring"u8.ToArray();

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var box = SealedBox.Seal(master.Derive("key ring"), Encoding.UTF8.GetBytes(plaintextElement.ToString()), Place);
        return new(new XElement("sealed", Convert.ToBase64String(box)), typeof(OpenedKeys));
    }
}

/// <summary>Opens what <see cref="SealedKeys"/> sealed; the framework makes it by its type.</summary>
internal sealed class OpenedKeys(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var key = services.GetRequiredService<MasterKey>().Derive("key ring");
        return XElement.Parse(
            Encoding.UTF8.GetString(SealedBox.Open(key, Convert.FromBase64String(encryptedElement.Value), SealedKeys.Place))
        );
    }
}
