#!/bin/sh
# SPDX-License-Identifier: 0BSD
# abi.sh BUILD - hold the headers against tests/abi/layout.tbl, with both compilers, and the archive
# against tests/abi/symbols.txt: nothing that was there vanishes unnoticed
set -u
build=$1
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0

# One C file a header; a line a fact, so that a failure names it.
awk -F'\t' -v dir="$w" '
/^#/ { next }
{
	file = $1; gsub(/\//, "@", file); file = dir "/" file ".c"
	if (!(file in seen)) {
		seen[file] = 1
		printf "#define _GNU_SOURCE\n#include <%s>\n", $1 > file
	}
	what = $1 ": " $2 ($3 == "-" || $3 == "=" ? "" : "." $3)
	if ($3 == "-")
		printf "_Static_assert(sizeof(%s) == %s && _Alignof(%s) == %s, \"%s: size %s, alignment %s\");\n", $2, $4, $2, $5, what, $4, $5 > file
	else if ($3 == "=") {
		printf "_Static_assert(sizeof(%s) == %s, \"%s: size %s\");\n", $2, $4, what, $4 > file
		if ($5 != "-")
			printf "_Static_assert(((%s)-1 < (%s)1) == %d, \"%s: %s\");\n", $2, $2, $5 == "signed", what, $5 > file
	} else
		printf "_Static_assert(__builtin_offsetof(%s, %s) == %s && sizeof(((%s *)0)->%s) == %s, \"%s: offset %s, size %s\");\n", $2, $3, $4, $2, $3, $5, what, $4, $5 > file
}' tests/abi/layout.tbl

for cc in gcc clang; do
	if ! command -v $cc >/dev/null; then
		skipped=$((skipped + 1))
		echo "SKIP layouts with $cc: not installed"
		continue
	fi
	for file in "$w"/*.c; do
		facts=$(grep -c _Static_assert "$file")
		if $cc -std=gnu17 -nostdinc -isystem "$($cc -print-file-name=include)" -Iinclude \
			-idirafter "$build/lib/mote/kernel" -fsyntax-only -w "$file" 2>"$w/log"; then
			passed=$((passed + facts))
		else
			bad=$(grep -c 'error:' "$w/log")
			failed=$((failed + bad)) passed=$((passed + facts - bad))
			grep 'error:' "$w/log" | sed "s|^.*error:|FAIL $cc:|" | head -n 5
		fi
	done
done

# Public symbols: names in the list must be defined; names not in the list are told, not failed.
nm -g --defined-only "$build/lib/mote/libc.a" 2>/dev/null | awk 'NF == 3 {print $3}' | sort -u >"$w/have"
while read -r name; do
	if grep -qx -e "$name" "$w/have"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL libc.a no longer defines $name"
	fi
done <tests/abi/symbols.txt
grep -v '^__' "$w/have" | sort | comm -23 - tests/abi/symbols.txt | sed 's/^/note: new symbol, add it to tests\/abi\/symbols.txt: /'
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
