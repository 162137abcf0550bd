#!/bin/sh
# SPDX-License-Identifier: 0BSD
# build - the sealed decoder, its supervisor, and profiles that say what the decoder can do
#
# usage: CC='build/bin/mote-cc -Os -s' B=build examples/sandbox/build.sh
#
# Writes to $B/sandbox: inflate, supervise; inflate.calls, .json, .oci.json, .docker.json, .systemd,
# .minijail and .bpf as mote-seal makes them, for others to enforce.
set -eu
here=$(dirname "$0")
B=${B:-build}
CC=${CC:-$B/bin/mote-cc -Os -s}
out=$B/sandbox
mkdir -p "$out"
$CC --seal "$here/main.c" "$here/gzip.c" "$here/deflate.c" -o "$out/inflate"
# Not sealed: what it starts would inherit the filter.
$CC -mno-float-stdio "$here/supervise.c" -o "$out/supervise"
profile() { "$B/bin/mote-seal" "$@" "$out/inflate"; }
profile >"$out/inflate.calls"
profile --json >"$out/inflate.json"
profile --oci >"$out/inflate.oci.json"
profile --docker >"$out/inflate.docker.json"
profile --systemd >"$out/inflate.systemd"
profile --minijail >"$out/inflate.minijail"
profile --bpf >"$out/inflate.bpf"
