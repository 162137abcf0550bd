#!/bin/sh
# SPDX-License-Identifier: 0BSD
# misuse.sh BUILD [update] - what each allocator notices when the heap is misused
#
# Makes the table of docs/malloc.md anew and holds it against the page; `update` writes it there. The columns of other
# libraries are held only where their versions are the page's. With it the tests of -mdebug-malloc: both flavours,
# static-PIE and clang notice the same, and memcheck says what it is.
set -u
build=$(cd "$1" && pwd)
mode=${2:-check}
here=$(cd "$(dirname "$0")" && pwd)
page=$here/../docs/malloc.md
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
ok() { passed=$((passed + 1)); }
bad() { failed=$((failed + 1)); echo "FAIL $*"; }
skip() { skipped=$((skipped + 1)); echo "SKIP $*"; }

# name | what it is
cat >"$w/cases" <<'EOF'
overrun-1|1 byte written behind a block
overrun-16|16 bytes written behind a block
overrun-large-1|1 byte written behind a block of 200,000
underrun-1|1 byte written before a block
underrun-16|16 bytes written before a block
write-freed-first|8 bytes written into a freed block
write-freed-all|a freed block filled
write-freed-large|a freed block of 200,000 filled
read-freed|a freed block read
free-twice|a block freed twice
free-twice-later|the same, another one freed in between
free-twice-large|a block of 200,000 freed twice
free-twice-reused|a block freed again that is somebody else's now
realloc-freed|realloc of a freed block
free-stack|free of an address on the stack
free-static|free of an address in static memory
free-inner|free of an address 16 bytes into a block
free-inner-large|free of an address 4096 bytes into a block of 200,000
free-misaligned|free of an address 1 byte into a block
leak|a block that nothing points to any more
EOF

# outcome PROGRAM CASE: the words of the table
outcome() {
	# A shell's word on a death by signal goes nowhere.
	stages=$(exec 2>/dev/null; timeout 600 "$1" "$2" || :)
	case $stages in
	'') echo 'at once' ;;
	m) echo 'next call' ;;
	mc) echo later ;;
	mco) echo - ;;
	mcd) echo '- (other data)' ;;
	mct) echo '- (given twice)' ;;
	*) echo "? $stages" ;;
	esac
}

# memcheck PROGRAM CASE
memcheck() {
	timeout 600 valgrind --leak-check=full --show-leak-kinds=definite "$1" "$2" >/dev/null 2>"$w/memcheck"
	if grep -q 'Invalid write' "$w/memcheck"; then echo 'invalid write'
	elif grep -q 'Invalid read' "$w/memcheck"; then echo 'invalid read'
	elif grep -q 'Invalid free' "$w/memcheck"; then echo 'invalid free'
	elif [ "$2" = leak ] && grep -q '100 bytes in 1 blocks are definitely lost' "$w/memcheck"; then echo lost
	else echo -
	fi
}

flags='-D_GNU_SOURCE -fno-builtin -w'
# shellcheck disable=SC2086 # words
build_all() {
	cc=$build/bin/mote-cc
	"$cc" -Os $flags "$here/misuse/misuse.c" -o "$w/small" &&
		"$cc" -O2 $flags "$here/misuse/misuse.c" -o "$w/fast" &&
		"$cc" -Os -g -mdebug-malloc $flags "$here/misuse/misuse.c" -o "$w/debug" &&
		"$cc" -O2 -mdebug-malloc $flags "$here/misuse/misuse.c" -o "$w/debug-fast" &&
		"$cc" -Os -static-pie -mdebug-malloc $flags "$here/misuse/misuse.c" -o "$w/debug-pie" || return 1
	if command -v clang >/dev/null; then
		MOTE_CC=clang "$cc" -Os -mdebug-malloc $flags "$here/misuse/misuse.c" -o "$w/debug-clang" || return 1
	fi
	musl='' glibc=''
	musl-gcc -Os $flags "$here/misuse/misuse.c" -o "$w/musl" 2>/dev/null &&
		musl=$("$(readelf -l "$w/musl" | sed -n 's/.*interpreter: \(.*\)]/\1/p')" 2>&1 | sed -n 's/^Version //p')
	gcc -Os $flags "$here/misuse/misuse.c" -o "$w/glibc" 2>/dev/null &&
		glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2)
}
build_all 2>"$w/log" || { cat "$w/log"; bad 'misuse.c does not build'; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
valgrind=$(command -v valgrind)
[ -n "$valgrind" ] || skip 'the column of memcheck: valgrind is not installed'

{
	echo "| misuse | small | fast | \`-mdebug-malloc\` | and memcheck | musl ${musl:-?} | glibc ${glibc:-?} |"
	echo '| --- | --- | --- | --- | --- | --- | --- |'
	while IFS='|' read -r name what; do
		memcheck='?' m='?' g='?'
		[ -z "$valgrind" ] || memcheck=$(memcheck "$w/debug" "$name")
		[ -z "$musl" ] || m=$(outcome "$w/musl" "$name")
		[ -z "$glibc" ] || g=$(outcome "$w/glibc" "$name")
		debug=$(outcome "$w/debug" "$name")
		for other in fast pie clang; do
			[ -x "$w/debug-$other" ] || continue
			is=$(outcome "$w/debug-$other" "$name")
			[ "$is" = "$debug" ] && echo ok >>"$w/others" || echo "$name: $other: $is, not $debug" >>"$w/others"
		done
		echo "| $what | $(outcome "$w/small" "$name") | $(outcome "$w/fast" "$name") | $debug | $memcheck | $m | $g |"
	done <"$w/cases"
} >"$w/table"

if [ "$mode" = update ]; then
	sed -n '1,/^<!-- table -->$/p' "$page" >"$w/page"
	cat "$w/table" >>"$w/page"
	sed -n '/^<!-- end -->$/,$p' "$page" >>"$w/page"
	cat "$w/page" >"$page"
fi
sed -n '/^<!-- table -->$/,/^<!-- end -->$/p' "$page" | grep '^|' >"$w/there"
# Columns whose heading is another one than the page's are another version's.
awk -F' *[|] *' -v valgrind="$valgrind" '
FNR == NR { row[FNR] = $0; rows = FNR; next }
FNR == 1 { n = split(row[1], heading, / *[|] */); for (i = 1; i <= n; i++) {
	skip[i] = heading[i] != $i || (i == 6 && valgrind == "")
	if (heading[i] != $i) print "SKIP the column of " $i ": the page has " heading[i] } }
FNR > 2 { n = split(row[FNR], old, / *[|] */); for (i = 2; i < n; i++) if (!skip[i]) {
	if (old[i] == $i) print "ok"; else print "FAIL docs/malloc.md: " $2 ": column " i - 1 " has \"" old[i] "\", is \"" $i "\" (tests/misuse.sh BUILD update)" } }
END { if (FNR != rows) print "FAIL docs/malloc.md has " rows " rows, the table " FNR }' "$w/there" "$w/table" >"$w/result"
grep -v '^ok' "$w/result"
passed=$((passed + $(grep -c '^ok' "$w/result") + $(grep -c '^ok' "$w/others")))
failed=$((failed + $(grep -c '^FAIL' "$w/result") + $(grep -vc '^ok' "$w/others")))
skipped=$((skipped + $(grep -c '^SKIP' "$w/result")))
grep -v '^ok' "$w/others" | sed 's/^/FAIL -mdebug-malloc: /'
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
