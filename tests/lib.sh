#!/bin/sh
# SPDX-License-Identifier: 0BSD
# lib.sh BINARY... - run Criterion binaries; the last line is the sum over all of them
set -u
out=$(mktemp)
trap 'rm -f "$out"' EXIT
passed=0 failed=0 skipped=0
for t; do
	"$t" --color=never -j2 --timeout=60 >"$out" 2>&1
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
	skips=$(grep -c 'SKIP' "$out")
	grep 'SKIP' "$out"
	passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + skips))
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
