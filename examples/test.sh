#!/usr/bin/env bash
# Runs the tests of all three services, on throw-away stores where their servers are installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Only what this script sets counts, except for MONGO_URL, which may name a MongoDB to test with.
unset ALLOWED_HOSTS API_URL BEAT_INTERVAL CACHE_URL CHARGE_LIMIT COMMIT_SHA CSRF_TRUSTED_ORIGINS \
  DATABASE_URL DEBUG EMAIL_HOST EMAIL_PORT PAYMENTS_API SECRET_KEY SENTRY_DSN

work=$(mktemp -d)
servers=()

clean_up() {
  local pid
  for pid in ${servers[@]+"${servers[@]}"}; do
    kill -INT "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

say() { echo "$*" >&2; }

# Runs a command silently; shows what it said if it fails.
quietly() {
  "$@" >"$work/log" 2>&1 || {
    local code=$?
    cat "$work/log" >&2
    say "failed (exit $code) in $(basename "$PWD"): $*"
    exit 1
  }
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Waits until the server that was started last answers the given question.
await() {
  local name=$1
  shift
  servers+=("$!")
  for _ in $(seq 200); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.05
  done
  cat "$work/$name/log" >&2
  say "$name did not start"
  exit 1
}

start_postgres() {
  local found bin port user as=(env)
  found=$(command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1 || true)
  if [ -z "$found" ]; then
    say "PostgreSQL is not installed: the tests use SQLite"
    return
  fi
  bin=$(dirname "$(readlink -f "$found")")
  port=$(free_port)
  mkdir "$work/postgres"
  if [ "$(id -u)" = 0 ]; then
    # PostgreSQL refuses to run as root.
    user=$(id -un postgres 2>/dev/null || echo nobody)
    as=(setpriv "--reuid=$user" "--regid=$(id -gn "$user")" --clear-groups)
    chmod 711 "$work"
    chown "$user" "$work/postgres"
  fi
  quietly "${as[@]}" "$bin/initdb" -D "$work/postgres/data" -U postgres -A trust -E UTF8 --locale=C --no-sync
  "${as[@]}" "$bin/postgres" -D "$work/postgres/data" -h 127.0.0.1 -p "$port" -k "" -F >"$work/postgres/log" 2>&1 &
  await postgres "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"
  postgres="postgres://postgres@127.0.0.1:$port"
}

start_redis() {
  local port
  if ! command -v redis-server >/dev/null; then
    say "Redis is not installed: what needs it is skipped"
    return
  fi
  port=$(free_port)
  mkdir "$work/redis"
  redis-server --bind 127.0.0.1 --port "$port" --dir "$work/redis" --save "" --appendonly no >"$work/redis/log" 2>&1 &
  await redis bash -c ": </dev/tcp/127.0.0.1/$port"
  export CACHE_URL="redis://127.0.0.1:$port/0"
}

# True when what was installed is not (or no longer) what the file asks for.
stale() { ! cmp -s "$1" "$2"; }

test_backend() {
  cd "$1"
  if stale requirements.txt .venv/installed.txt; then
    quietly python3 -m venv --clear .venv
    quietly .venv/bin/pip install --disable-pip-version-check -r requirements.txt
    cp requirements.txt .venv/installed.txt
  fi
  [ -z "$postgres" ] || export DATABASE_URL="$postgres/${1//-/_}"
  quietly .venv/bin/python manage.py test
  local ran skipped
  ran=$(sed -n 's/^Ran \([0-9]*\) tests\{0,1\} .*/\1/p' "$work/log")
  skipped=$(sed -n 's/^OK.*skipped=\([0-9]*\).*/\1/p' "$work/log")
  [ "${ran:-0}" -gt 0 ] || { say "no test ran in $1"; exit 1; }
  [ -z "$skipped" ] || say "examples/$1: $skipped skipped"
  echo "examples/$1: $((ran - ${skipped:-0})) tests passed"
  cd ..
}

test_frontend() {
  cd "$1"
  if stale package-lock.json node_modules/installed.json; then
    quietly npm ci --no-audit --no-fund
    cp package-lock.json node_modules/installed.json
  fi
  quietly npm run check
  quietly npm run build -- --outDir "$work/dist"
  quietly npm test -- --reporter=json --outputFile="$work/vitest.json"
  echo "examples/$1: $(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["numPassedTests"])' "$work/vitest.json") tests passed"
  cd ..
}

postgres=
start_postgres
start_redis
[ -n "${MONGO_URL:-}" ] || say "MONGO_URL is not set: what needs MongoDB is skipped"

test_backend payments
test_backend shop-api
test_frontend shop-web
