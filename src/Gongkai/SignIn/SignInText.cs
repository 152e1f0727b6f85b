namespace Gongkai.SignIn;

/// <summary>Marks the words of sign-in, set-up and the own account.</summary>
public abstract class SignInText;
