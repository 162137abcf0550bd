#!/bin/sh
# SPDX-License-Identifier: 0BSD
# abi.sh BUILD [report] - hold the headers against the tables of tests/abi/, with both compilers, and the
# archive against the headers and tests/abi/symbols.txt; `report` adds a line for each header
set -u
build=$1 report=${2:-}
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
kernel=$build/lib/mote/kernel

awk -v dir="$w" -f tests/abi/facts.awk tests/abi/layout.tbl tests/abi/crate.tbl tests/abi/constants.tbl
for cc in gcc clang; do
	if ! command -v $cc >/dev/null; then
		skipped=$((skipped + 1))
		echo "SKIP layouts and constants with $cc: not installed"
		continue
	fi
	ls "$w"/*.c | xargs -P2 -I{} sh -c "tests/abi/facts.sh $cc {} $kernel >{}.$cc.sum"
	for sum in "$w"/*.$cc.sum; do
		grep FAIL "$sum"
		# shellcheck disable=SC2046 # two numbers
		set -- $(tail -n 1 "$sum")
		passed=$((passed + $1)) failed=$((failed + $2))
		[ -z "$report" ] || echo "${sum##*/}: $1 $2" | sed "s|@|/|; s|\.c\.$cc\.sum: \(.*\) \(.*\)|: \1 layouts and constants hold ($cc), \2 do not|"
	done
done

# A changed offset is told: header, structure, member, expected, found.
mkdir "$w/wrong"
sed -n 's/^\(sys\/stat.h	struct stat	st_nlink	\)16	8$/\124	4/p' tests/abi/layout.tbl >"$w/wrong.tbl"
awk -v dir="$w/wrong" -f tests/abi/facts.awk "$w/wrong.tbl"
for cc in gcc clang; do
	command -v $cc >/dev/null || continue
	if tests/abi/facts.sh $cc "$w/wrong/sys@stat.h.c" "$kernel" |
		grep -qx "FAIL $cc: sys/stat.h: struct stat.st_nlink: expected offset 24, size 4, found offset 16, size 8"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL a wrong offset passes with $cc"
	fi
done

# Prototypes: a header declares a function exactly if the library defines it; its type is musl's.
cat >"$w/flags" <<EOF
-std=gnu17 -w -D_GNU_SOURCE -D_LARGEFILE64_SOURCE -nostdinc -isystem $(gcc -print-file-name=include)
-Iinclude -idirafter $kernel -fsyntax-only
EOF
mkdir "$w/p"
awk -F'\t' -v dir="$w/p" '!/^#/ {
	file = $1; gsub(/\//, "@", file); file = dir "/" file ".c"
	if (!(file in seen))
		printf "#include <%s>\n", $1 > file
	seen[file] = 1
	type = $3; sub(/[^_]va_list/, " __builtin_va_list", type)
	printf "__typeof__(%s) (%s);\n", type, $2 > file
}' tests/abi/prototypes.tbl
cat >"$w/declare" <<'EOF'
f=$1 w=$2 h=$(basename "${1%.c}" | tr @ /)
gcc @"$w/flags" "$f" 2>"$f.log" || grep 'error:' "$f.log" | sed "s|^.*error:|FAIL $h: type of a function:|" >"$f.bad"
echo "#include <$h>" >"$f.1.c"
gcc @"$w/flags" -aux-info "$f.aux" "$f.1.c" 2>/dev/null
# The name is the first that stands before a parenthesis, or after "(*" in front of one.
sed -n 's|^/\* [^ ]*include/[^ ]* \*/ extern ||p' "$f.aux" | grep -v ' static ' |
	sed 's/^[^(]*(\*\([a-z]\)/\1/; s/^[^(]*[ *]\([A-Za-z_0-9]* (\)/\1/; s/ *(.*//' | sort -u >"$f.declared"
EOF
ls "$w"/p/*.c | xargs -P2 -I{} sh "$w/declare" {} "$w"
cat "$w"/p/*.bad 2>/dev/null
wrong=$(cat "$w"/p/*.bad 2>/dev/null | wc -l)
failed=$((failed + wrong))
nm -g --defined-only "$build/lib/mote/size/libc.a" 2>/dev/null | awk 'NF == 3 {print $3}' | sort -u >"$w/have"
awk -F'\t' '!/^#/ {print $2}' tests/abi/prototypes.tbl | sort -u >"$w/musl"
sort -u "$w"/p/*.declared >"$w/declared"
sed 's/#.*//; s/[[:space:]]*$//' tests/abi/undefined.txt | grep . | sort >"$w/undefined"
comm -12 "$w/musl" "$w/declared" >"$w/both"
for name in $(comm -23 "$w/both" "$w/have" | comm -23 - "$w/undefined"); do
	failed=$((failed + 1))
	echo "FAIL $(grep -lx "$name" "$w"/p/*.declared | head -n 1 | sed 's|.*/||; s|\.c\.declared||; s|@|/|') declares $name, which libc.a does not define"
done
for name in $(comm -12 "$w/musl" "$w/have" | comm -23 - "$w/declared" | grep -vx gets); do
	failed=$((failed + 1))
	echo "FAIL libc.a defines $name, which no header declares"
done
# A macro with parameters has its function too (C11 7.1.4).
awk -F'\t' '$3 == "function" {print $2}' tests/abi/constants.tbl | sort -u | comm -12 - "$w/musl" >"$w/macros"
while read -r name; do
	h=$(awk -F'\t' -v n="$name" '$2 == n {print $1; exit}' tests/abi/prototypes.tbl)
	printf '#include <%s>\n#ifdef %s\nthe macro\n#endif\n' "$h" "$name" >"$w/macro.c"
	gcc @"$w/flags" -E -P "$w/macro.c" 2>/dev/null | grep -q '^the macro' || continue
	if grep -qx "$name" "$w/have"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $h has $name as a macro, libc.a lacks the function"
	fi
done <"$w/macros"
# Nor does one header declare what another one of musl's declares too.
awk -F'\t' -v w="$w" '!/^#/ {file = $1; gsub(/\//, "@", file); print w "/p/" file ".c.declared\t" $1 "\t" $2 "\t" $4}' tests/abi/prototypes.tbl |
	while IFS='	' read -r file header name seen; do
		case $seen in *,*) continue ;; esac # not under _GNU_SOURCE
		grep -qx "$name" "$w/both" || continue
		grep -qx "$name" "$file" || echo "FAIL $header does not declare $name, which libc.a defines"
	done >"$w/lacks"
cat "$w/lacks"
failed=$((failed + $(wc -l <"$w/lacks")))
passed=$((passed + $(wc -l <"$w/both")))
echo "$(wc -l <"$w/both") of $(wc -l <"$w/musl") prototypes of musl's are there"

# Public symbols: names in the list must be defined; names not in the list are told, not failed.
comm -23 tests/abi/symbols.txt "$w/have" >"$w/gone"
sed 's/^/FAIL libc.a no longer defines /' "$w/gone"
failed=$((failed + $(wc -l <"$w/gone"))) passed=$((passed + $(comm -12 tests/abi/symbols.txt "$w/have" | wc -l)))
grep -v '^_[_Z]' "$w/have" | sort | comm -23 - tests/abi/symbols.txt | sed 's/^/note: new symbol, add it to tests\/abi\/symbols.txt: /' | head -n 5

# A program may define any name that it does not take from libc.a: none is strong in the object of another.
sed 's/ *#.*//' tests/abi/families.txt | grep . | sort >"$w/families"
for flavour in size speed; do
	nm -A --defined-only "$build/lib/mote/$flavour/libc.a" 2>/dev/null |
		awk '$(NF - 1) ~ /[TDBRC]/ && $NF !~ /^_/ {split($1, at, ":"); sub(/(\.fast)?\.[cS]\.o$/, "", at[2]); print at[2], $NF}'
done | sort -u | awk '{all[$1] = all[$1] " " $2; n[$1]++} END {for (o in n) if (n[o] > 1) print o all[o]}' | sort >"$w/together"
passed=$((passed + $(comm -12 "$w/families" "$w/together" | wc -l)))
comm -13 "$w/families" "$w/together" | sed 's/^/FAIL strong names in one object, not in tests\/abi\/families.txt: /' >"$w/strangers"
comm -23 "$w/families" "$w/together" | sed 's/^/FAIL tests\/abi\/families.txt has more than libc.a: /' >>"$w/strangers"
cat "$w/strangers"
failed=$((failed + $(wc -l <"$w/strangers")))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
