#!/bin/sh
# SPDX-License-Identifier: 0BSD
# sandbox.sh BUILD - examples/sandbox: the decoder on good and hostile input, the supervisor's verdicts
set -u
cd "$(dirname "$0")/.." || exit 1
build=$(cd "$1" && pwd)
w=$build/sandbox/test
rm -rf "$w" && mkdir -p "$w/cases"
passed=0 failed=0 skipped=0

# holds SENTENCE COMMAND...: passed if the command succeeds
holds() {
	what=$1
	shift
	if "$@" >"$w/said" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL sandbox: $what"
		head -n 5 "$w/said"
	fi
}
skip() {
	skipped=$((skipped + 1))
	echo "SKIP sandbox: $*"
}
# gives STATUS STDERR COMMAND...; the decoder's input is $in
gives() {
	status=$1 message=$2 got=0
	shift 2
	"$@" <"${in:-/dev/null}" >"$w/out" 2>"$w/err" || got=$?
	[ $got = "$status" ] && [ "$(tail -n 1 "$w/err")" = "$message" ] && return
	echo "status $got, expected $status; $(cat "$w/err"); expected $message"
	return 1
}

holds 'it builds' env B="$build" CC="$build/bin/mote-cc -Os -s -Wall -Wextra -Werror" examples/sandbox/build.sh
[ $failed = 0 ] || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
inflate=$build/sandbox/inflate supervise=$build/sandbox/supervise
echo "sandbox: inflate $(wc -c <"$inflate") bytes, supervise $(wc -c <"$supervise") bytes"
for tool in hostile flip; do
	holds "$tool compiles" gcc -O1 -Wall -Wextra "tests/sandbox/$tool.c" -o "$w/$tool"
done

# same FILE: the decoder makes of FILE.gz what FILE is
same() { "$inflate" <"$1.gz" | cmp - "$1"; }
: >"$w/empty" && printf x >"$w/one"
for n in 32767 32768 32769 65535 65536 65537 163840 1000000; do
	head -c $n /dev/zero >"$w/zeros$n"
	head -c $n /dev/urandom >"$w/random$n"
	cat lib/*/*.c | head -c $n >"$w/text$n"
done
for file in "$w/empty" "$w/one" "$w"/zeros* "$w"/random* "$w"/text*; do
	for level in 1 6 9; do
		gzip -$level -c "$file" >"$file.gz"
		holds "gzip -$level of ${file##*/} comes back" same "$file"
	done
	cat "$file" "$file" >"$w/twice"
	cat "$file.gz" "$file.gz" >"$w/twice.gz"
	holds "two members of ${file##*/} come back" same "$w/twice"
done
# What gzip does not make: stored blocks at will, Huffman codes only, runs, fixed codes.
if python3 -c 'import zlib' 2>/dev/null; then
	python3 tests/sandbox/strategies.py "$w" "$w"/empty "$w"/one "$w"/*[0-9]
	for file in "$w"/*.stored "$w"/*.huffman "$w"/*.runs "$w"/*.fixed; do
		mv "$file" "${file%.*}.gz"
		holds "zlib's ${file##*.} ${file##*/} comes back" same "${file%.*}"
	done
	for file in "$w"/seam*.gz; do holds "${file##*/} comes back" same "${file%.gz}"; done
else
	skip 'python3 has no zlib: no stored and fixed blocks at will'
fi
# What follows a member, limits, options.
gzip -c "$w/zeros1000000" >"$w/zeros.gz"
{ cat "$w/zeros.gz"; printf '\0\0\0'; } >"$w/padded.gz"
{ cat "$w/zeros.gz"; printf 'junk'; } >"$w/junk.gz"
in=$w/padded.gz; holds 'zeros at the end are padding' gives 0 '' "$inflate"
in=$w/junk.gz; holds 'garbage at the end is told' gives 2 'inflate: trailing garbage is ignored' "$inflate"
in=$w/zeros.gz; holds 'a limit may be reached' gives 0 '' "$inflate" -l 1000000
for n in 999999 0 100000; do
	holds "a limit of $n holds" gives 1 'inflate: the output limit is reached' "$inflate" -l $n
	holds "no more than $n bytes come out" test "$(wc -c <"$w/out")" -le $n
done
for option in -x -lx -l-1 file; do
	holds "$option is refused" gives 1 'inflate: usage: inflate [-v] [-l bytes] [-t seconds]' "$inflate" $option
done
in=""; holds 'nothing is no gzip' gives 1 'inflate: unexpected end of input' "$inflate"
in=.; holds 'a directory cannot be read' gives 1 'inflate: cannot read' "$inflate"
in=$w/zeros.gz; holds 'a full device is told' gives 1 'inflate: cannot write' sh -c "$inflate >/dev/full"

"$w/hostile" "$w/cases" >/dev/null
for file in "$w"/cases/*.gz; do
	in=$file message=$(cat "${file%.gz}.message") status=1
	[ "$message" ] || status=0
	holds "hostile ${file##*/}: ${message:-is right}" gives $status "$message" "$inflate"
done
seq 400 | gzip -9 >"$w/numbers.gz"
holds 'truncated and turned input ends in an exit' "$w/flip" "$inflate" "$w/numbers.gz" 3000
cat "$w/said"

sh tests/sandbox/verdicts.sh "$build" >"$w/verdicts"
sed '$d' "$w/verdicts"
# shellcheck disable=SC2046 # two numbers
set -- $(tail -n 1 "$w/verdicts")
passed=$((passed + $1)) failed=$((failed + $2))

# Ten seconds of the fuzzer; tests/fuzz/inflate.sh runs longer.
if tests/fuzz/inflate.sh "$build" 10 "$w"/cases/*.gz "$w"/numbers.gz "$w"/zeros.gz >"$w/fuzz" 2>&1; then
	passed=$((passed + 1))
	grep '^Done' "$w/fuzz"
elif grep -q '^no fuzzer' "$w/fuzz"; then
	skip "$(cat "$w/fuzz")"
else
	failed=$((failed + 1))
	echo 'FAIL sandbox: the fuzzer found something'
	tail -n 30 "$w/fuzz"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ]
