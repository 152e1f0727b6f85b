# Sourced by ./gongkai and ./test: finds the .NET 10 SDK or says how to get it.

find_dotnet() {
  local candidate
  for candidate in dotnet "${DOTNET_ROOT:-/nowhere}/dotnet" "$HOME/.dotnet/dotnet"; do
    if command -v "$candidate" >/dev/null 2>&1; then
      dotnet=$(command -v "$candidate")
      return 0
    fi
  done
  say_how_to_get_the_sdk
}

find_sdk() {
  find_dotnet
  "$dotnet" --list-sdks | grep -q '^10\.' || say_how_to_get_the_sdk
}

say_how_to_get_the_sdk() {
  cat >&2 <<'TEXT'
需要 .NET 10 SDK，这台机器上没有找到。 / The .NET 10 SDK is needed and was not found on this machine.

  Ubuntu 24.04 and later:  sudo apt-get update && sudo apt-get install -y dotnet-sdk-10.0
  Debian 12 and later:     follow https://learn.microsoft.com/dotnet/core/install/linux-debian
                           then   sudo apt-get install -y dotnet-sdk-10.0
  without root, any Linux: curl -fsSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0
                           (goes into ~/.dotnet, where this script looks as well)

安装后再次运行同一条命令即可。 / Then run the same command again.
TEXT
  exit 2
}
