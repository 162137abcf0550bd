#!/bin/sh
# SPDX-License-Identifier: 0BSD
# build - the decoder and its supervisor
#
# usage: CC='build/bin/mote-cc -Os -s' B=build examples/sandbox/build.sh
#
# Writes $B/sandbox/inflate and supervise.
set -eu
here=$(dirname "$0")
B=${B:-build}
CC=${CC:-$B/bin/mote-cc -Os -s}
out=$B/sandbox
mkdir -p "$out"
$CC "$here/main.c" "$here/gzip.c" "$here/deflate.c" -o "$out/inflate"
$CC -mno-float-stdio "$here/supervise.c" -o "$out/supervise"
