#!/bin/sh
# Redmine of Debian with CASES issues: redmine.sh PORT DATABASE-PORT DATABASE CASES
# Says "ready" when issue 100, which has ten journal entries, can be opened; stops and removes its folders when its standard input closes.
# Debian's Redmine finds its settings by the name of an instance in /etc/redmine, so it needs root.
set -eu
port=$1 database_port=$2 database=$3 cases=$4
instance=gongkai-bench
settings=/etc/redmine/$instance
data=/var/lib/redmine/$instance
server=

finish() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; } || true
  rm -rf "$settings" "$data"
}
trap finish EXIT
trap 'exit 1' INT TERM

mkdir -p "$settings" "$data/files" "$data/log" "$data/tmp/cache" "$data/tmp/pids" "$data/public/plugin_assets"
ln -sfn "$settings" "$data/config"
cat >"$settings/database.yml" <<YML
production:
  adapter: postgresql
  host: 127.0.0.1
  port: $database_port
  database: $database
  username: postgres
  encoding: utf8
  pool: 8
YML
openssl rand -hex 40 >"$settings/secret_key.txt"
chown -R www-data:www-data "$settings" "$data"

as_redmine="setpriv --reuid=www-data --regid=www-data --init-groups env HOME=$data REDMINE_INSTANCE=$instance X_DEBIAN_SITEID=$instance
  RAILS_ENV=production REDMINE_LANG=en SCHEMA=$data/tmp/schema.rb"
for task in db:migrate redmine:load_default_data; do
  (cd /usr/share/redmine && $as_redmine rake $task) >"$data/log/setup.log" 2>&1 || { tail -n 30 "$data/log/setup.log" >&2; exit 1; }
done

psql -q -h 127.0.0.1 -p "$database_port" -U postgres -d "$database" -v ON_ERROR_STOP=1 -v cases="$cases" <<'SQL' >/dev/null
insert into settings(name, value, updated_on) values ('rest_api_enabled', '1', now()), ('notified_events', '--- []', now());
insert into projects(id, name, identifier, is_public, status, lft, rgt, created_on, updated_on) values (1, 'Cases', 'cases', true, 1, 1, 2, now(), now());
insert into enabled_modules(project_id, name) values (1, 'issue_tracking');
insert into projects_trackers(project_id, tracker_id) select 1, id from trackers;
insert into tokens(user_id, action, value, created_on, updated_on) values (1, 'api', 'gongkaibenchapikey', now(), now());
update users set must_change_passwd = false where id = 1;
insert into issues(id, tracker_id, project_id, subject, description, due_date, status_id, priority_id, author_id, root_id, lft, rgt, lock_version, done_ratio, is_private, created_on, updated_on)
select n, 2, 1, '公开申请 ' || n, '申请公开第 ' || n || ' 号文件及其附件。', date '2026-01-01' + n % 400,
       case when n % 100 < 15 then (select min(id) from issue_statuses where not is_closed) else (select min(id) from issue_statuses where is_closed) end,
       (select min(id) from enumerations where type = 'IssuePriority'), 1, n, 1, 2, 0, 0, false, now(), now()
from generate_series(1, :cases) n;
select setval('issues_id_seq', :cases);
insert into journals(journalized_id, journalized_type, user_id, notes, created_on)
select 100, 'Issue', 1, '第 ' || n || ' 步处理意见：已核对原件，建议按目录公开。', now() from generate_series(1, 10) n;
analyze;
SQL

"$(dirname "$0")/redmine-start.sh" "$port" >"$data/log/puma.log" 2>&1 </dev/null &
server=$!
until curl -sf -o /dev/null "http://127.0.0.1:$port/issues/100"; do
  kill -0 $server 2>/dev/null || { cat "$data/log/puma.log" >&2; exit 1; }
  sleep 0.1
done
echo ready
read -r _ || true
