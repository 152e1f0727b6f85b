#!/bin/sh
# A PostgreSQL of its own in a temporary folder: postgres.sh BIN PORT [-c SETTING=VALUE ...]
# Says "ready" when it answers; stops and removes everything when its standard input closes,
# which happens however the process that started it comes to its end.
set -eu
as_owner=
if [ "$(id -u)" = 0 ]; then
  # PostgreSQL will not run as root.
  as_owner="setpriv --reuid=postgres --regid=postgres --init-groups"
fi

bin=$1 port=$2
shift 2
folder=$($as_owner mktemp -d /tmp/gongkai-postgres.XXXXXX)
cd "$folder"
$as_owner "$bin/initdb" -D data -U postgres -E UTF8 --locale=C.UTF-8 -A trust -k >initdb.log 2>&1 || { cat initdb.log >&2; exit 1; }
$as_owner "$bin/postgres" -D data -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$folder" \
  -c max_connections=200 "$@" >server.log 2>&1 </dev/null &
server=$!
finish() {
  kill -INT $server 2>/dev/null || true
  wait $server 2>/dev/null || true
  cd /
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' INT TERM
until "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"; do
  kill -0 $server 2>/dev/null || { cat server.log >&2; exit 1; }
  sleep 0.05
done
echo ready
read -r _ || true
