#!/bin/sh
# SPDX-License-Identifier: 0BSD
# lib.sh [-q] BINARY... - run Criterion binaries, with -q under qemu-x86_64; the last line is the sum
#
# tests/lib/native.txt: "folder/pattern reason" - tests (Criterion's suite/name patterns, one a folder) that qemu's user
# emulation cannot run
set -u
run='' native=$(dirname "$0")/lib/native.txt
if [ "$1" = -q ]; then
	shift
	run=$(command -v qemu-x86_64) || {
		echo "SKIP unit tests under qemu-x86_64: not installed (Debian: qemu-user)"
		echo "0 passed, 0 failed, 1 skipped"
		exit 0
	}
fi
out=$(mktemp)
# Where tests put their files (tests/place.h): what one leaves behind is seen, and gone afterwards.
TMPDIR=$(mktemp -d)
export TMPDIR
trap 'rm -rf "$out" "$out.skips" "$TMPDIR"' EXIT
: >"$out.skips"
passed=0 failed=0 skipped=0
for t; do
	filter=''
	if [ -n "$run" ]; then
		filter=$(sed -n "s|^${t##*/} \([^ ]*\) .*|\1|p" "$native")
		sed -n "s|^${t##*/} |SKIP qemu: &|p" "$native" | tee -a "$out.skips"
	fi
	$run "$t" --color=never -j2 --timeout=900 ${filter:+--filter="!($filter)"} >"$out" 2>&1
	status=$?
	line=$(grep 'Synthesis: Tested:' "$out")
	set -- $(echo "$line" | tr -cd '0-9 \n')
	if [ -z "$line" ] || { [ $status -ne 0 ] && [ "${3:-0}" = 0 ] && [ "${4:-0}" = 0 ]; }; then
		cat "$out"
		echo "FAIL $t: exit status $status"
		failed=$((failed + 1))
		continue
	fi
	if [ "$3" -gt 0 ] || [ "$4" -gt 0 ]; then
		grep -v 'Synthesis: Tested:' "$out"
		echo "FAIL $t: $3 of $1 failed, $4 crashed"
	else
		echo "ok   $t: $2 tests"
	fi
	left=$(ls -A "$TMPDIR")
	if [ -n "$left" ]; then
		echo "FAIL $t: left behind" $left
		failed=$((failed + 1))
		rm -rf "$TMPDIR" && mkdir "$TMPDIR"
	fi
	skips=$(grep -c 'SKIP' "$out")
	grep 'SKIP' "$out"
	passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + skips))
done
skipped=$((skipped + $(wc -l <"$out.skips")))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
