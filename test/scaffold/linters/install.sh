#!/usr/bin/env bash
# Puts actionlint and zizmor into a cache outside of the work tree, in the versions of go.mod and zizmor.txt. Needs Go
# and Python, and ten seconds the first time.
set -euo pipefail
cd "$(dirname "$0")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/preview-linters
actionlint=$cache/actionlint-$(sed -n 's/.*rhysd\/actionlint v\([^ ]*\).*/\1/p' go.mod)
zizmor=$cache/zizmor-$(sed -n 's/^zizmor==\([^ ]*\).*/\1/p' zizmor.txt)
mkdir -p "$cache"
unfinished=$(mktemp -d "$cache/unfinished-XXXXXX")
trap 'rm -rf "$unfinished"' EXIT

if [ ! -e "$actionlint" ]; then
  CGO_ENABLED=0 GOFLAGS=-mod=readonly GOWORK=off go build -trimpath -ldflags '-s -w' \
    -o "$unfinished/actionlint" github.com/rhysd/actionlint/cmd/actionlint
  mv "$unfinished/actionlint" "$actionlint"
fi
if [ ! -e "$zizmor" ]; then
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --only-binary :all: \
    --require-hashes --target "$unfinished/python" --requirement zizmor.txt
  mv "$unfinished/python/bin/zizmor" "$zizmor"
fi
