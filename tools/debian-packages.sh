# Sourced by install.sh and docker.sh: packages of the system, and packages of another Debian release beside it. Needs $tools.
# shellcheck shell=bash disable=SC2154,SC2016,SC2034

# The pins. A Debian release carries one series of haproxy and only repairs it; mirrors keep no older build, so none is named.
# Tested with 2.6.12-1+deb12u4 and 3.0.11-1+deb13u4. What is built with Go is pinned by go.mod and go.sum, here and in consul/.
# With haproxy come all the libraries that it loads.
haproxy26_packages=(haproxy libc6 libcrypt1 liblua5.3-0 libopentracing-c-wrapper0 libopentracing1 libpcre2-8-0 libssl3 libsystemd0
  libgcc-s1 libstdc++6 libcap2 libgcrypt20 libgpg-error0 liblz4-1 liblzma5 libzstd1 zlib1g) # Debian 12, bookworm
haproxy30_packages=(haproxy libc6 libcrypt1 libjemalloc2 liblua5.4-0 libopentracing-c-wrapper0t64 libopentracing1
  libpcre2-8-0 libssl3t64 zlib1g libzstd1 libstdc++6 libgcc-s1) # Debian 13, trixie

say() { printf 'tools: %s\n' "$*" >&2; }
give_up() { printf 'tools: %s\n' "$@" >&2; exit 3; }

# need_apt PACKAGE...: install packages of the system, or say how
need_apt() {
  local log status=0
  command -v apt-get >/dev/null || give_up "cannot install $*: this is not Debian or Ubuntu. Install $* and run this again."
  [ "$(id -u)" = 0 ] || give_up "cannot install $* without root. Type: sudo apt-get install -y --no-install-recommends $*"
  say "installing $* with apt-get"
  log=$(mktemp)
  (without_services apt_install "$@") >"$log" 2>&1 || status=$?
  if [ $status != 0 ]; then
    # No lists yet, or lists too old to name a file that the mirror still has.
    status=0
    (apt-get update -qq && without_services apt_install "$@") >>"$log" 2>&1 || status=$?
  fi
  [ $status = 0 ] || { tail -n 5 "$log" >&2; rm -f "$log"; give_up "apt-get could not install $*. Type: apt-get update && apt-get install -y $*"; }
  rm -f "$log"
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null; }

# without_services COMMAND...: in a subshell; no package may start its service now, nor at the next boot
without_services() {
  local policy=/usr/sbin/policy-rc.d unit
  # A policy that is there already is the machine's own, and says the same in every container image.
  if [ ! -e $policy ]; then
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod +x $policy
  fi
  "$@" || return
  [ -d /run/systemd/system ] || return 0
  for unit in haproxy.service prometheus.service docker.service docker.socket containerd.service; do
    systemctl disable --now "$unit" 2>/dev/null || true
  done
}

# The mirror that was asked for, else the one that this machine uses already, if it is one of Debian itself.
debian_mirror() {
  if [ -n "${SIGNALBOX_DEBIAN_MIRROR:-}" ]; then echo "$SIGNALBOX_DEBIAN_MIRROR"; return; fi
  apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 2>/dev/null |
    awk -F'|' '$1 == "Debian" && $2 == "Debian" && !uri { uri = $3 } END { if (uri) print uri }'
}

# unpack SUITE TARGET PACKAGE...: packages of a Debian release into a folder; the system's own apt stays as it is. Needs no root.
unpack() {
  local suite=$1 target=$2 apt mirror deb
  shift 2
  { command -v apt-get && command -v dpkg-deb; } >/dev/null ||
    give_up "$1 ($suite) is taken from Debian's packages, and this system has no apt-get. Run this on Debian or Ubuntu."
  local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  [ -e $keyring ] || need_apt debian-archive-keyring
  apt=$(mktemp -d "$tools/apt-$suite.XXXXXX")
  mkdir -p "$apt"/{lists/partial,archives/partial,debs} "$target"
  : >"$apt/status"
  mirror=$(debian_mirror)
  # A machine whose apt has fetched no lists yet does not know.
  if [ -z "$mirror" ] && [ "$(id -u)" = 0 ]; then apt-get update -qq >&2 || true; mirror=$(debian_mirror); fi
  if [ -z "$mirror" ]; then
    rm -rf "$apt"
    give_up "this machine's apt knows no mirror of Debian. Type: SIGNALBOX_DEBIAN_MIRROR=<address of one> tools/$(basename "$0")"
  fi
  echo "deb [signed-by=$keyring] $mirror $suite main" >"$apt/sources.list"
  cat >"$apt/apt.conf" <<CONF
Dir::State "$apt"; Dir::State::status "$apt/status"; Dir::Cache "$apt";
Dir::Etc::sourcelist "$apt/sources.list"; Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null"; Dir::Etc::preferencesparts "/dev/null";
Acquire::Languages "none"; APT::Sandbox::User "root"; APT::Update::Error-Mode "any";
CONF
  if ! (export APT_CONFIG=$apt/apt.conf && apt-get update -qq && cd "$apt/debs" && apt-get download -qq "$@") >"$apt/log" 2>&1; then
    tail -n 5 "$apt/log" >&2
    rm -rf "$apt"
    give_up "could not fetch $1 and its libraries of Debian $suite. Check the network, then run this again."
  fi
  for deb in "$apt"/debs/*.deb; do
    dpkg-deb --fsys-tarfile "$deb" | tar -C "$target" -x --no-same-owner --keep-directory-symlink --exclude='./usr/share/doc' --exclude='./usr/share/man' --exclude='./usr/share/locale'
  done
  rm -rf "$apt"
}
