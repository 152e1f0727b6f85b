#!/bin/sh
# A .NET program that serves on a port: dotnet.sh PORT PROGRAM COMMAND ARGUMENTS ... runs "PROGRAM COMMAND PORT ARGUMENTS ..."
# Says "ready" when it answers on /; stops it when its standard input closes.
set -eu
port=$1 program=$2 command=$3
shift 3
dotnet "$program" "$command" "$port" "$@" </dev/null >/dev/null 2>&1 &
server=$!
finish() {
  kill $server 2>/dev/null || true
  wait $server 2>/dev/null || true
}
trap finish EXIT
trap 'exit 1' INT TERM
until curl -s -o /dev/null "http://127.0.0.1:$port/"; do
  kill -0 $server 2>/dev/null || exit 1
  sleep 0.02
done
echo ready
read -r _ || true
