#!/usr/bin/env bash
# Container images with haproxy and consul-template, and where there is no Docker engine, a private one to run them.
#
#   tools/docker.sh [image [2.6|3.0]]  builds signalbox-check:2.6 (or 3.0) with the engine that answers, else with the private one
#   tools/docker.sh package [2.6|3.0]  builds signalbox:3.0 (or 2.6) on it: with Node and this package, for checks, tests and agents
#   tools/docker.sh up                 starts the private engine, unless it runs, and prints its address:
#                                      export DOCKER_HOST=$(tools/docker.sh up)
#   tools/docker.sh down               stops the private engine, and no other
#
# Everything is kept in ${SIGNALBOX_TOOLS:-.tools}. The private engine has no bridge and touches no firewall rule:
# its containers run with --network none or host. Progress goes to stderr. Exit 3: could not, with the command to type.
[ -n "${BASH_VERSION:-}" ] || exec bash "$0" "$@" # for "sh tools/docker.sh"
set -euo pipefail

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=${SIGNALBOX_TOOLS:-$repo/.tools}
[ "${tools#/}" != "$tools" ] || tools=$PWD/$tools
# runc wants the folder itself: it refuses a root file system by way of a link.
[ ! -d "$tools" ] || tools=$(cd "$tools" && pwd -P)
engine=$tools/docker
address=unix://$engine/docker.sock
# shellcheck source=debian-packages.sh
. "$repo/tools/debian-packages.sh"

answers() { docker -H "$1" version >/dev/null 2>&1; }

up() {
  if [ -S "$engine/docker.sock" ] && answers "$address"; then echo "$address"; return; fi
  [ "$(uname -s)" = Linux ] || give_up "the private engine needs Linux. Start Docker, then type: tools/docker.sh image"
  [ "$(id -u)" = 0 ] || give_up "the private engine needs root. Type: sudo tools/docker.sh up"
  # The engine's longest socket path ends in /exec/containerd/containerd.sock.ttrpc, and the kernel takes 107 characters.
  [ ${#engine} -le 65 ] || give_up "$engine is too long a path for the engine's sockets. Type: SIGNALBOX_TOOLS=/opt/signalbox tools/docker.sh up"
  "$BASH" "$repo/tools/install.sh" docker-engine
  mkdir -p "$engine"
  say "starting a private Docker engine in $engine"
  # Away from this terminal and its file handles, so that it outlives both.
  setsid dockerd --data-root "$engine/data" --exec-root "$engine/exec" --pidfile "$engine/pid" -H "$address" \
    --bridge=none --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false </dev/null >"$engine/log" 2>&1 9>&- &
  local started=$!
  for _ in $(seq 150); do
    if answers "$address"; then echo "$address"; return; fi
    kill -0 $started 2>/dev/null || break
    sleep 0.1
  done
  tail -n 5 "$engine/log" >&2
  give_up "the engine did not start. Read $engine/log"
}

down() {
  local pid
  [ -e "$engine/pid" ] || { unmount; return; }
  pid=$(<"$engine/pid")
  # The number may be another process's by now: only an engine with our data is ours.
  if ! tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "--data-root $engine/data "; then rm -f "$engine/pid"; unmount; return; fi
  say "stopping the private Docker engine"
  kill "$pid"
  for _ in $(seq 150); do
    kill -0 "$pid" 2>/dev/null || { unmount; return; }
    sleep 0.1
  done
  give_up "the engine did not stop within 15 seconds. Type: kill -9 $pid"
}

# An engine that stopped leaves a network namespace mounted, and its folder could not be removed.
unmount() {
  local point
  [ -r /proc/self/mounts ] || return 0
  awk -v under="$engine/" 'index($2, under) == 1 { print $2 }' /proc/self/mounts | sort -r | while read -r point; do umount "$point"; done
}

# build_image SERIES
build_image() {
  local context=$tools/image pin series=$1 suite image=signalbox-check:$1
  case $series in
    2.6) suite=bookworm ;;
    3.0) suite=trixie ;;
    *) give_up "there is no image of haproxy $series to build: 2.6 and 3.0 are in Debian. Type: docker pull haproxy:$series" ;;
  esac
  command -v docker >/dev/null || [ "$(id -u)" = 0 ] || give_up "no Docker here. Install it, or type: sudo tools/docker.sh image"
  # The engine of DOCKER_HOST or of this machine first: it is the one that the checks will use.
  if ! docker version >/dev/null 2>&1; then
    DOCKER_HOST=$(up)
    export DOCKER_HOST
    say "the image goes to the private engine. To use it, type: export DOCKER_HOST=$address"
  fi
  # An image of the same pins is left alone; "docker image rm" and a new build fetch Debian's repairs.
  pin=$(cat "$repo"/deploy/check-image/Dockerfile* "$repo"/tools/{docker.sh,debian-packages.sh,go.sum} | sha256sum | cut -c1-16)
  if [ "$(docker image inspect --format '{{index .Config.Labels "signalbox.pin"}}' "$image" 2>/dev/null || true)" = "$pin" ]; then return; fi
  rm -rf "$context"
  mkdir -p "$context"
  if command -v apt-get >/dev/null && [ "$(docker version --format '{{.Server.Arch}}')" = "$(dpkg --print-architecture)" ]; then
    "$BASH" "$repo/tools/install.sh" consul-template
    cp "$tools/bin/consul-template" "$context/"
    say "laying out haproxy $series and its libraries (Debian's $suite)"
    lay_out "$context/root" "$suite"
    cp "$repo/deploy/check-image/Dockerfile" "$context/"
  else
    command -v go >/dev/null || give_up "consul-template is built with Go 1.25 or newer, which is not installed. Install it from https://go.dev/doc/install, then type: tools/docker.sh image"
    say "building consul-template for the image"
    (cd "$repo/tools" && CGO_ENABLED=0 GOOS=linux GOARCH=$(docker version --format '{{.Server.Arch}}') go build -trimpath -ldflags '-s -w' -o "$context/consul-template" github.com/hashicorp/consul-template) >&2
    cp "$repo/deploy/check-image/Dockerfile.debian" "$context/Dockerfile"
  fi
  say "building the image $image"
  # Only a failed build has something to say: a client without buildx would talk about its builder.
  docker build -q --build-arg "SUITE=$suite" --build-arg "SERIES=$series" --label "signalbox.pin=$pin" -t "$image" "$context" >"$context.log" 2>&1 || { cat "$context.log" >&2; give_up "the image could not be built. Type: docker build $context"; }
  rm -rf "$context" "$context.log"
}

# build_package SERIES: needs the package's programs, `npm run build`
build_package() {
  local context=$tools/package series=$1 tarball
  build_image "$series"
  [ "$(uname -s)" = Linux ] || give_up "the Node of this machine runs on Linux alone in the image. Type what stands in deploy/image/Dockerfile.debian"
  [ -e "$repo/dist/bin/signalbox.js" ] || give_up "this package is not built. Type: npm ci && tools/docker.sh package $series"
  rm -rf "$context"
  mkdir -p "$context"
  say "building the image signalbox:$series"
  tarball=$(cd "$repo" && npm pack --silent --ignore-scripts --pack-destination "$context")
  tar -C "$context" -xzf "$context/$tarball"
  cp "$(command -v node)" "$context/node"
  cp "$repo/deploy/image/Dockerfile" "$context/"
  docker build -q --build-arg "CHECK=signalbox-check:$series" -t "signalbox:$series" "$context" >"$context.log" 2>&1 || { cat "$context.log" >&2; give_up "the image could not be built. Type: docker build $context"; }
  rm -rf "$context" "$context.log"
}

# lay_out ROOT SUITE: the files of a system that has only haproxy
lay_out() {
  local root=$1 folder
  local packages=("${haproxy26_packages[@]}")
  if [ "$2" = trixie ]; then
    packages=("${haproxy30_packages[@]}")
    # Debian 13's packages have nothing in the folders that were there before /usr.
    mkdir -p "$root"/usr/{bin,sbin,lib,lib64}
    for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done
  fi
  unpack "$2" "$root" "${packages[@]}" ca-certificates
  # What the packages' own scripts would have done: a user for "user haproxy", and the certificates in one file.
  mkdir -p "$root"/{tmp,etc/ssl/certs,usr/lib/ssl,usr/bin}
  chmod 1777 "$root/tmp"
  printf '%s\n' root:x:0:0::/: haproxy:x:100:100::/: nobody:x:65534:65534::/: >"$root/etc/passwd"
  printf '%s\n' root:x:0: haproxy:x:100: nogroup:x:65534: >"$root/etc/group"
  cat "$root"/usr/share/ca-certificates/mozilla/*.crt >"$root/etc/ssl/certs/ca-certificates.crt"
  ln -sfn /etc/ssl/certs "$root/usr/lib/ssl/certs"
}

case ${1:-image} in
  up) up ;;
  down) down ;;
  image) build_image "${2:-2.6}" ;;
  package) build_package "${2:-3.0}" ;;
  *) printf 'tools: unknown command "%s". Commands: image package up down\n' "$1" >&2; exit 2 ;;
esac
