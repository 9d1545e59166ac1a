#!/usr/bin/env bash
# Installs and pins the real programs that the tests and the demo run. Idempotent: what is there is left alone.
#
#   tools/install.sh [haproxy|haproxy-3.0|consul-template|wrk|docker-engine|all]...
#
# haproxy, wrk and docker-engine come from the system's own packages. The rest goes to ${SIGNALBOX_TOOLS:-.tools},
# with programs in bin/; deleting that folder removes it. Progress goes to stderr; nothing is said when nothing is to be done.
# Exit 3: could not install, with the command to type.
set -euo pipefail

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=${SIGNALBOX_TOOLS:-$repo/.tools}
bin=$tools/bin

# Debian 13's packages of haproxy 3.0 and every library that it loads; the release is the pin.
haproxy3_suite=trixie
haproxy3_packages=(haproxy libc6 libcrypt1 libjemalloc2 liblua5.4-0 libopentracing-c-wrapper0t64 libopentracing1
  libpcre2-8-0 libssl3t64 zlib1g libzstd1 libstdc++6 libgcc-s1)

say() { printf 'tools: %s\n' "$*" >&2; }
give_up() { printf 'tools: %s\n' "$@" >&2; exit 3; }

# need_apt PACKAGE...: install packages of the system, or say how
need_apt() {
  command -v apt-get >/dev/null || give_up "cannot install $*: this is not Debian or Ubuntu. Install $* and run this again."
  [ "$(id -u)" = 0 ] || give_up "cannot install $* without root. Run: sudo apt-get install --no-install-recommends $*"
  say "installing $* with apt-get"
  local log; log=$(mktemp)
  # No service may start by itself: a policy that forbids it, for the time of this call.
  local policy=/usr/sbin/policy-rc.d placed=
  if [ ! -e $policy ]; then printf '#!/bin/sh\nexit 101\n' >$policy; chmod +x $policy; placed=1; fi
  local ok=1
  apt_install "$@" >"$log" 2>&1 || { apt-get update -qq >>"$log" 2>&1 && apt_install "$@" >>"$log" 2>&1; } || ok=0
  [ -z "$placed" ] || rm -f $policy
  [ $ok = 1 ] || { tail -n 5 "$log" >&2; rm -f "$log"; give_up "apt-get could not install $*. Run: apt-get update && apt-get install $*"; }
  rm -f "$log"
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; }

# unpack SUITE TARGET PACKAGE...: packages of another Debian release beside the system's, whose own apt stays as it is
unpack() {
  local suite=$1 target=$2; shift 2
  local apt=$tools/apt-$suite mirror
  mkdir -p "$apt"/{lists/partial,archives/partial,debs} "$target"
  : >"$apt/status"
  [ -d /var/lib/apt/lists ] && ls /var/lib/apt/lists/*_dists_* >/dev/null 2>&1 || apt-get update -qq >&2
  mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$apt/sources.list"
  cat >"$apt/apt.conf" <<CONF
Dir::State "$apt"; Dir::State::status "$apt/status"; Dir::Cache "$apt";
Dir::Etc::sourcelist "$apt/sources.list"; Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null"; Dir::Etc::preferencesparts "/dev/null";
Acquire::Languages "none"; APT::Sandbox::User "root";
CONF
  (
    export APT_CONFIG=$apt/apt.conf
    apt-get update -qq >&2
    cd "$apt/debs" && rm -f ./*.deb && apt-get download -qq "$@" >&2
  )
  for deb in "$apt"/debs/*.deb; do dpkg -x "$deb" "$target"; done
  rm -rf "$apt"
}

install_haproxy() { command -v haproxy >/dev/null || need_apt haproxy; }
install_wrk() { command -v wrk >/dev/null || need_apt wrk; }
install_docker_engine() { command -v dockerd >/dev/null && command -v /usr/bin/docker >/dev/null || need_apt docker.io iptables; }

install_haproxy3() {
  local root=$tools/haproxy-3.0
  if [ -x "$bin/haproxy-3.0" ] && [ -e "$root/done-$haproxy3_suite" ]; then return; fi
  command -v apt-get >/dev/null || give_up "haproxy 3.0 is taken from Debian's packages, and this system has no apt-get."
  say "unpacking haproxy 3.0 ($haproxy3_suite) into $root"
  rm -rf "$root"
  unpack "$haproxy3_suite" "$root" "${haproxy3_packages[@]}"
  mkdir -p "$bin"
  # --argv0: the master starts itself again at a reload by its own name, and so goes through this wrapper again.
  cat >"$bin/haproxy-3.0" <<SH
#!/bin/sh
r='$root'
exec "\$r/usr/lib64/ld-linux-x86-64.so.2" --library-path "\$r/usr/lib/x86_64-linux-gnu" --argv0 "\$0" "\$r/usr/sbin/haproxy" "\$@"
SH
  chmod +x "$bin/haproxy-3.0"
  "$bin/haproxy-3.0" -v >/dev/null || give_up "the unpacked haproxy 3.0 does not run on this machine."
  touch "$root/done-$haproxy3_suite"
}

install_consul_template() {
  # go.mod and go.sum are the pin: a change of them builds anew.
  local stamp=$bin/.consul-template-$(cat "$repo/tools/go.mod" "$repo/tools/go.sum" | sha256sum | cut -c1-16)
  if [ -x "$bin/consul-template" ] && [ -e "$stamp" ]; then return; fi
  command -v go >/dev/null || give_up "consul-template is built with Go, which is not installed. See https://go.dev/doc/install"
  say "building consul-template (about half a minute the first time)"
  mkdir -p "$bin"
  (cd "$repo/tools" && GOBIN=$bin go install -ldflags '-s -w' tool) >&2 || give_up "consul-template could not be built. Try: cd tools && go install tool"
  rm -f "$bin"/.consul-template-*
  touch "$stamp"
}

[ $# -gt 0 ] || set -- all
for part in "$@"; do
  case $part in
    haproxy) install_haproxy ;;
    haproxy-3.0) install_haproxy3 ;;
    consul-template) install_consul_template ;;
    wrk) install_wrk ;;
    docker-engine) install_docker_engine ;;
    all) install_haproxy; install_wrk; install_haproxy3; install_consul_template ;;
    *) printf 'tools: unknown part "%s". Parts: haproxy haproxy-3.0 consul-template wrk docker-engine all\n' "$part" >&2; exit 2 ;;
  esac
done
