#!/bin/sh
# SPDX-License-Identifier: 0BSD
# threadsafe.sh BUILD - what is written by several threads has a lock, or a row that says why not
#
# Looks for objects with .data or .bss; each is of a file in lib/internal/locks.tbl, of one with a file for threads beside
# it, or in tests/state.tbl.
set -u
build=$1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0
awk -v out=rows -f tools/genlocks.awk lib/internal/locks.tbl | cut -d' ' -f2 | sort -u >"$w/locked"
find lib -name '*.thread.[cS]' | sed 's,^lib/,,; s,\.thread\.[cS]$,,' | sort -u >"$w/threads"
grep -v '^#' tests/state.tbl | cut -f1 | LC_ALL=C sort >"$w/reasons"
# Objects of files that are gone may be there still: by their sources.
find lib -name '*.[cS]' | awk -v build="$build" '{
	file = $0
	sub(/^lib\//, "", file)
	sub(/(\.fast|\.thread|\.lock)*\.[cS]$/, "", file)
	print file, build "/size/" $0 ".o"
	print file, build "/speed/" $0 ".o"
	print file, build "/asm/" $0 ".o"
}' >"$w/objects"
# One process for all objects: a line for each section, under the name of its file.
cut -d' ' -f2 "$w/objects" | xargs size -A 2>/dev/null | awk '
	/:$/ { object = $1; sub(/:$/, "", object) }
	$1 ~ /^\.(bss|data|tbss|tdata)/ && $1 !~ /rel\.ro/ && $2 > 0 { print object }' | sort -u >"$w/written"
awk 'NR == FNR {written[$1] = 1; next} $2 in written {print $1}' "$w/written" "$w/objects" | LC_ALL=C sort -u |
	grep -vxF -f "$w/locked" | grep -vxF -f "$w/threads" >"$w/states"
for file in $(LC_ALL=C comm -23 "$w/states" "$w/reasons"); do
	failed=$((failed + 1))
	echo "FAIL lib/$file has a state: neither a lock in locks.tbl nor a row in tests/state.tbl"
done
for file in $(LC_ALL=C comm -13 "$w/states" "$w/reasons"); do
	failed=$((failed + 1))
	echo "FAIL tests/state.tbl: lib/$file has no state, or a lock"
done
passed=$(LC_ALL=C comm -12 "$w/states" "$w/reasons" | wc -l)
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
