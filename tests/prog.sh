#!/bin/sh
# SPDX-License-Identifier: 0BSD
# prog.sh BUILD [NAME...] - whole programs: built against mote and the host's libc, run natively
# and under qemu-x86_64, compared with NAME.out and the exit status.
#
# A program that ends with 77 has found that it cannot be run here; the reason is on descriptor 2.
# Lines in a program's head comment:
#   Exit    N            expected exit status; 128 + signal for a death by signal; default 0
#   Flags   OPTIONS      for the compiler
#   Native  REASON       do not run under qemu-x86_64
#   Mote    REASON       do not build against the host's libc
set -u
build=$1
shift
here=$(dirname "$0")/prog
work=$build/prog
mkdir -p "$work"
passed=0 failed=0 skipped=0
qemu=$(command -v qemu-x86_64)

key() { sed -n "s/^ \* $1  *//p" "$here/$name.c" | head -n 1; }

# expect LABEL COMMAND: run, compare, count
expect() {
	label=$1
	shift
	# A shell in between, whose own word on a death by signal goes nowhere.
	(cd "$work/cwd" && timeout 600 "$@" >"../$name.got" 2>"../$name.err" </dev/null; exit $?) 2>/dev/null
	got=$?
	if [ "$got" = 77 ]; then
		skip "$label" "$(head -n 1 "$work/$name.err")"
	elif [ "$got" = "${exit:-0}" ] && cmp -s "$here/$name.out" "$work/$name.got"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $name ($label): exit $got, expected ${exit:-0}"
		diff "$here/$name.out" "$work/$name.got" | head -n 10
		head -n 5 "$work/$name.err"
	fi
}

skip() {
	skipped=$((skipped + 1))
	echo "SKIP $name ($1): $2"
}

compile() {
	label=$1 out=$2
	shift 2
	# shellcheck disable=SC2086 # Flags are words
	"$@" -D_GNU_SOURCE -I"$here/.." $flags "$here/$name.c" -o "$out" 2>"$work/$name.err" && return
	failed=$((failed + 1))
	echo "FAIL $name ($label): does not compile"
	head -n 8 "$work/$name.err"
	return 1
}

[ $# -gt 0 ] || set -- $(cd "$here" && ls ./*.c | sed 's|.*/||; s|\.c$||')
cc=$(cd "$build" && pwd)/bin/mote-cc
full=$(cd "$work" && pwd)
for name; do
	exit=$(key Exit) flags=$(key Flags) native=$(key Native) mote=$(key Mote)
	rm -rf "$work/cwd" && mkdir -p "$work/cwd"
	for v in ${VARIANTS:-size speed pie}; do
		case $v in size) o=-Os ;; speed) o=-O2 ;; pie) o='-Os -static-pie' ;; musl) o='-O1 -c -w -fno-pie' ;; esac
		if [ $v = musl ]; then # musl.sh: an object that has seen musl's headers only
			# shellcheck disable=SC2086
			musl-gcc $o -D_GNU_SOURCE -D_LARGEFILE64_SOURCE -I"$here/.." -idirafter "$build/lib/mote/kernel" $flags \
				"$here/$name.c" -o "$work/$name.o" 2>"$work/$name.err" || {
				skip $v "musl's headers: $(grep -m 1 -o 'error:.*' "$work/$name.err")"
				continue
			}
			"$cc" -Os $flags "$work/$name.o" -o "$work/$name.$v" 2>"$work/$name.err" || {
				failed=$((failed + 1))
				echo "FAIL $name (musl): does not link"
				head -n 3 "$work/$name.err"
				continue
			}
			expect $v "$full/$name.$v"
			continue
		fi
		# shellcheck disable=SC2086
		compile $v "$work/$name.$v" "$cc" $o || continue
		expect $v "$full/$name.$v"
	done
	if [ -n "${VARIANTS:-}" ]; then
		continue # the host and qemu have had it
	elif [ -n "$mote" ]; then
		skip host "$mote"
	else
		compile host "$work/$name.host" gcc -O1 -w && expect host "$full/$name.host"
	fi
	if [ -n "$native" ]; then
		skip qemu "$native"
	elif [ -z "$qemu" ]; then
		skip qemu "qemu-x86_64 is not installed (Debian: qemu-user)"
	elif [ -x "$work/$name.size" ]; then
		expect qemu "$qemu" "$full/$name.size"
	fi
done
rm -rf "$work/cwd"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
