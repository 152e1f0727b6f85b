using Gongkai.Domain.Organs;
using Gongkai.SignIn;

namespace Gongkai.Desk.Settings;

/// <summary>设置: what an administrator may set.</summary>
[Asks(Right.Settings, Right.Security)]
public sealed class IndexModel : DeskPage;
