#!/bin/sh
# nginx serving the files of FOLDER: nginx.sh PORT FOLDER
# Says "ready" when it answers; stops when its standard input closes.
set -eu
port=$1 folder=$2
scratch=$(mktemp -d /tmp/gongkai-nginx.XXXXXX)
server=
finish() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; } || true
  rm -rf "$scratch"
}
trap finish EXIT
trap 'exit 1' INT TERM

chmod 755 "$scratch"
cat >"$scratch/nginx.conf" <<CONF
user root;
daemon off;
worker_processes 2;
worker_rlimit_nofile 40000;
pid $scratch/nginx.pid;
error_log $scratch/error.log;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush off;
  keepalive_requests 1000000;
  # Fewer than the files a process may have open where nobody may raise the limit (often 20,000): past it nginx answers 500.
  open_file_cache max=18000;
  default_type text/html;
  client_body_temp_path $scratch/body;
  proxy_temp_path $scratch/proxy;
  fastcgi_temp_path $scratch/fastcgi;
  uwsgi_temp_path $scratch/uwsgi;
  scgi_temp_path $scratch/scgi;
  server {
    listen 127.0.0.1:$port;
    root $folder;
    index index.html;
  }
}
CONF
nginx -c "$scratch/nginx.conf" </dev/null >/dev/null 2>"$scratch/start.log" &
server=$!
until curl -s -o /dev/null "http://127.0.0.1:$port/"; do
  kill -0 $server 2>/dev/null || { cat "$scratch"/*.log >&2; exit 1; }
  sleep 0.005
done
echo ready
read -r _ || true
