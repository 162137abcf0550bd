#!/bin/sh
# SPDX-License-Identifier: 0BSD
# run.sh BUILD [PART...] - run the parts of the test suite; the last line is the sum over all
set -u
unset MAKEFLAGS MFLAGS # the jobs of the make that runs this are its own
build=$1
shift
[ $# -gt 0 ] || set -- gen lib qemu prog states records clang tls misuse cc sealtool profiles seal sandbox fuzz headers names abi tested musl size bench lint package build-systems ports-short boot
passed=0 failed=0 skipped=0
out=$(mktemp)
trap 'rm -f "$out"' EXIT
make -s -j2 B="$build" all >"$out" 2>&1 || { tail -n 40 "$out"; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
if grep 'warning:' "$out"; then
	failed=1
	echo "FAIL the library builds with warnings"
fi
for part; do
	start=$(date +%s)
	echo "== $part"
	make -s --no-print-directory -j2 B="$build" "check-$part" >"$out" 2>&1
	status=$?
	# Each part ends in the same line as this script.
	line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' "$out" | tail -n 1)
	grep -vE '^  [A-Z]+ +[a-z]|^[0-9]+ passed, |^make(\[[0-9]+\])?: \*\*\*' "$out"
	if [ -z "$line" ]; then
		echo "FAIL $part: ended without a sum, status $status"
		line='0 passed, 1 failed, 0 skipped'
	fi
	# shellcheck disable=SC2046 # three numbers
	set -- $(echo "$line" | tr -cd '0-9 ')
	passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
	[ "$status" = 0 ] || [ "$2" != 0 ] || failed=$((failed + 1))
	echo "   $part: $line, $(($(date +%s) - start)) s"
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
