#!/usr/bin/env bash
# Installs and pins the real programs that the tests and the demo run. Idempotent: what is there is left alone.
#
#   tools/install.sh [haproxy|haproxy-2.6|haproxy-3.0|consul-template|consul|versitygw|promtool|wrk|h2load|strace|openssl|actionlint|act|groovy|docker-engine|all]...
#
# haproxy, promtool, wrk, h2load, strace, openssl, groovy and docker-engine come from the system's own packages. The rest goes to
# ${SIGNALBOX_TOOLS:-.tools}, with programs in bin/; deleting that folder removes it. No service is started. Progress goes to
# stderr; nothing is said when nothing is to be done.
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
# Debian's groovy needs a Java, of which the smallest will do.
install_groovy() { command -v groovyc >/dev/null || need_apt groovy default-jre-headless; }
install_strace() { command -v strace >/dev/null || need_apt strace; }
install_openssl() { command -v openssl >/dev/null || need_apt openssl; }
install_h2load() { command -v h2load >/dev/null || need_apt nghttp2-client; }
# It comes with the whole of Prometheus, of which nothing is started.
install_promtool() { command -v promtool >/dev/null || need_apt prometheus; }
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

# build_with_go PROGRAM MODULE PACKAGE HOW_LONG: a program of others, pinned by go.mod and go.sum of a module below tools/
build_with_go() {
  local program=$1 module=$2 package=$3 how_long=$4 stamp
  # A change of the pins builds anew.
  stamp=$bin/.built-$program-$(cat "$module/go.mod" "$module/go.sum" | sha256sum | cut -c1-16)
  if [ -x "$bin/$program" ] && [ -e "$stamp" ]; then return; fi
  command -v go >/dev/null || give_up "$program is built with Go 1.25 or newer, which is not installed. Install it from https://go.dev/doc/install, then type: tools/install.sh $program"
  say "building $program ($how_long the first time)"
  mkdir -p "$bin"
  # Without cgo it needs no C compiler, and the same program runs in every image.
  (cd "$module" && CGO_ENABLED=0 GOBIN=$bin GOFLAGS=-mod=readonly go install -trimpath -ldflags '-s -w' "$package") >&2 ||
    give_up "$program could not be built. Check the network, then type: tools/install.sh $program"
  rm -f "$bin/.built-$program"-????????????????
  touch "$stamp"
}
install_consul_template() { build_with_go consul-template "$repo/tools" github.com/hashicorp/consul-template "about half a minute"; }
install_versitygw() { build_with_go versitygw "$repo/tools" github.com/versity/versitygw/cmd/versitygw "about a minute"; }
# A module of its own: its old dependencies must not be lifted by those of the others.
install_consul() { build_with_go consul "$repo/tools/consul" github.com/hashicorp/consul "about three minutes"; }

# What reads and runs the workflows of .github: a module of their own too.
install_actionlint() { build_with_go actionlint "$repo/tools/workflows" github.com/rhysd/actionlint/cmd/actionlint "a few seconds"; }
install_act() { build_with_go act "$repo/tools/workflows" github.com/nektos/act "half a minute"; }

# Two runs at once would unpack over each other; the second waits and then finds everything done.
one_at_a_time() {
  command -v flock >/dev/null || return 0
  mkdir -p "$tools"
  exec 9>"$tools/.lock"
  flock 9
}

[ $# -gt 0 ] || set -- all
[ "$*" != all ] || set -- haproxy promtool wrk h2load strace openssl groovy haproxy-3.0 consul-template versitygw actionlint act consul
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
  consul) one_at_a_time; install_consul ;;
  versitygw) one_at_a_time; install_versitygw ;;
  actionlint) one_at_a_time; install_actionlint ;;
  act) one_at_a_time; install_act ;;
  promtool) install_promtool ;;
  groovy) install_groovy ;;
  wrk) install_wrk ;;
  h2load) install_h2load ;;
  strace) install_strace ;;
  openssl) install_openssl ;;
  docker-engine) install_docker_engine ;;
  *) printf 'tools: unknown part "%s". Parts: haproxy haproxy-2.6 haproxy-3.0 consul-template consul versitygw promtool wrk h2load strace openssl actionlint act groovy docker-engine all\n' "$1" >&2; exit 2 ;;
esac
