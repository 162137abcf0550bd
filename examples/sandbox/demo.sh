#!/bin/sh
# SPDX-License-Identifier: 0BSD
# demo - what becomes of good data, of corrupted data and of a bomb, and what the decoder can do
#
# usage: B=build examples/sandbox/demo.sh, after build.sh
set -u
dir=${B:-build}/sandbox
license=$(dirname "$0")/../../LICENSE
show() {
	echo "$ supervise $*" | sed "s|$dir/||g"
	"$dir/supervise" "$@" 2>&1 | sed "s|$dir/||"
}
wc -c "$dir/inflate" "$dir/supervise" | sed "s|$dir/||; /total/d"
rm -f "$dir/out"
gzip -c "$license" >"$dir/good.gz"
head -c 300 "$dir/good.gz" >"$dir/short.gz"
head -c 100000000 /dev/zero | gzip -9 >"$dir/bomb.gz"
show -i "$dir/good.gz" -o "$dir/out" "$dir/inflate" -v
cmp "$license" "$dir/out" && echo "LICENSE is back"
rm -f "$dir/out"
show -i "$dir/short.gz" -o "$dir/out" "$dir/inflate"
show -i "$dir/bomb.gz" -o "$dir/out" "$dir/inflate" -l 1000000
[ ! -e "$dir/out" ] || echo "FAILED: a half output is left"
[ ! -s "$dir/inflate.calls" ] || { echo "$ mote-seal inflate"; cat "$dir/inflate.calls"; }
