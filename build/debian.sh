# Sourced by ./test and bench/run: the Debian and Ubuntu packages with the real programs that they use.

has_file() { compgen -G "$1" >/dev/null; }

missing_packages() {
  command -v chromium >/dev/null || echo chromium
  has_file '/usr/share/fonts/opentype/noto/NotoSansCJK-*' || echo fonts-noto-cjk
  has_file '/usr/lib/postgresql/*/bin/initdb' || echo postgresql
  has_file '/usr/lib/libreoffice/program/libswlo.so' || echo libreoffice-writer-nogui
  has_file '/usr/lib/libreoffice/program/libsclo.so' || echo libreoffice-calc-nogui
  command -v pdftoppm >/dev/null || echo poppler-utils
}

# An interrupted unpacking is mended and tried once more, with the temporary files on the disk.
apt_install() {
  local apt=(env DEBIAN_FRONTEND=noninteractive TMPDIR=/var/tmp apt-get -y -q --no-install-recommends)
  [ "$(id -u)" = 0 ] || apt=(sudo "${apt[@]}")
  "${apt[@]}" update
  "${apt[@]}" install "$@" && return 0
  if [ "$(id -u)" = 0 ]; then dpkg --configure -a; else sudo dpkg --configure -a; fi
  "${apt[@]}" -f install
  "${apt[@]}" install "$@"
}

# Installs these; says what to ask for where this account may not. Its log goes into the folder $results.
install_packages() {
  local missing=("$@")
  [ "${#missing[@]}" -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null || { [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; }; then
    echo "These packages are needed, and this account may not install them: ${missing[*]}" >&2
    echo "Ask for: apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 2
  fi
  echo "Installing ${missing[*]} ..."
  local log=$results/apt.log
  if ! apt_install "${missing[@]}" >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "Installing ${missing[*]} failed, see $log" >&2
    exit 2
  fi
}
