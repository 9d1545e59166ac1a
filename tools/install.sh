#!/usr/bin/env bash
# Installs and pins the real programs that the tests and the demo run. Idempotent: what is there is left alone.
#
#   tools/install.sh [haproxy|haproxy-2.6|haproxy-3.0|consul-template|wrk|docker-engine|all]...
#
# haproxy, wrk and docker-engine come from the system's own packages. The rest goes to ${SIGNALBOX_TOOLS:-.tools},
# with programs in bin/; deleting that folder removes it. Progress goes to stderr; nothing is said when nothing is to be done.
# Exit 3: something could not be installed; the last line says what to type.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0" "$@" # for "sh tools/install.sh"
set -euo pipefail

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=${SIGNALBOX_TOOLS:-$repo/.tools}
[ "${tools#/}" != "$tools" ] || tools=$PWD/$tools
bin=$tools/bin
# shellcheck source=debian-packages.sh
. "$repo/tools/debian-packages.sh"

has_haproxy() { command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ]; }
install_haproxy() { has_haproxy || need_apt haproxy; }
install_wrk() { command -v wrk >/dev/null || need_apt wrk; }
# Another docker client may come first on PATH; the engine's own is not needed then.
install_docker_engine() {
  { command -v dockerd && command -v docker && command -v iptables; } >/dev/null || need_apt docker.io iptables
}

# install_beside SERIES SUITE PACKAGE...: Debian's haproxy with its own libraries, beside the system's
install_beside() {
  local series=$1 suite=$2
  shift 2
  local root=$tools/haproxy-$series program=$bin/haproxy-$series
  local loader library version
  # The folder is part of the pin, because the program names it.
  local pin="$root $suite $*"
  [ -x "$program" ] && [ -e "$root/.pin" ] && [ "$(<"$root/.pin")" = "$pin" ] && return
  say "unpacking haproxy $series (Debian $suite) into $root"
  mkdir -p "$bin"
  fresh=$(mktemp -d "$tools/haproxy-$series.XXXXXX")
  trap 'rm -rf "$fresh"' EXIT
  unpack "$suite" "$fresh" "$@"
  loader=$( (cd "$fresh"; find lib usr/lib -name "ld-linux-*.so.*" 2>/dev/null || true) | sed q)
  [ -n "$loader" ] || give_up "the libraries of haproxy $series hold no loader for this machine."
  library=$(dirname "${loader#usr/}") # lib/x86_64-linux-gnu, in / or in /usr
  printf '%s\n' "$pin" >"$fresh/.pin"
  chmod 755 "$fresh"
  rm -rf "$root"
  mv "$fresh" "$root"
  # --argv0: at a reload the master starts itself again by its own name, and so goes through this program again.
  # That name must be absolute, since the master may have left the folder it was started in.
  cat >"$program.new" <<SH
#!/bin/sh
# $suite's haproxy with its own libraries. Start a master by the absolute path of this file.
r='$root'
exec "\$r/$loader" --library-path "\$r/usr/$library:\$r/$library" --argv0 "\$0" "\$r/usr/sbin/haproxy" "\$@"
SH
  chmod 755 "$program.new"
  mv "$program.new" "$program"
  version=$("$program" -v 2>&1 || true)
  case $version in
    "HAProxy version $series."*) ;;
    *) rm -f "$root/.pin"; give_up "the unpacked haproxy $series does not run on this machine: ${version:-no output}" ;;
  esac
}

install_consul_template() {
  # go.mod and go.sum are the pin: a change of them builds anew.
  local stamp
  stamp=$bin/.consul-template-$(cat "$repo/tools/go.mod" "$repo/tools/go.sum" | sha256sum | cut -c1-16)
  if [ -x "$bin/consul-template" ] && [ -e "$stamp" ]; then return; fi
  command -v go >/dev/null || give_up "consul-template is built with Go 1.24 or newer, which is not installed. Install it from https://go.dev/doc/install, then type: tools/install.sh consul-template"
  say "building consul-template (about half a minute the first time)"
  mkdir -p "$bin"
  # Without cgo it needs no C compiler, and the same program runs in every image.
  (cd "$repo/tools" && CGO_ENABLED=0 GOBIN=$bin GOFLAGS=-mod=readonly go install -trimpath -ldflags '-s -w' tool) >&2 ||
    give_up "consul-template could not be built. Check the network, then type: tools/install.sh consul-template"
  rm -f "$bin"/.consul-template-*
  touch "$stamp"
}

# Two runs at once would unpack over each other; the second waits and then finds everything done.
one_at_a_time() {
  command -v flock >/dev/null || return 0
  mkdir -p "$tools"
  exec 9>"$tools/.lock"
  flock 9
}

[ $# -gt 0 ] || set -- all
[ "$*" != all ] || set -- haproxy wrk haproxy-3.0 consul-template
if [ $# -gt 1 ]; then
  # Each part in a process of its own: one that cannot be installed does not keep the others out.
  status=0
  for part in "$@"; do "$BASH" "${BASH_SOURCE[0]}" "$part" || status=$?; done
  exit $status
fi
case $1 in
  haproxy) install_haproxy ;;
  haproxy-2.6) one_at_a_time; install_beside 2.6 bookworm "${haproxy26_packages[@]}" ;;
  haproxy-3.0) one_at_a_time; install_beside 3.0 trixie "${haproxy30_packages[@]}" ;;
  consul-template) one_at_a_time; install_consul_template ;;
  wrk) install_wrk ;;
  docker-engine) install_docker_engine ;;
  *) printf 'tools: unknown part "%s". Parts: haproxy haproxy-2.6 haproxy-3.0 consul-template wrk docker-engine all\n' "$1" >&2; exit 2 ;;
esac
