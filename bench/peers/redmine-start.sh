#!/bin/sh
# Starts puma for the Redmine that redmine.sh has set up, in the foreground: redmine-start.sh PORT
instance=gongkai-bench
exec setpriv --reuid=www-data --regid=www-data --init-groups \
  env HOME=/var/lib/redmine/$instance REDMINE_INSTANCE=$instance X_DEBIAN_SITEID=$instance RAILS_ENV=production \
  puma --dir /usr/share/redmine --config /dev/null --workers 2 --threads 4:4 --preload --bind "tcp://127.0.0.1:$1"
