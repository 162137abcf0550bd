#!/bin/sh
# SPDX-License-Identifier: 0BSD
# net.sh BUILD - look-ups of names: numbers and files, then the DNS in a network of its own
#
# Programs of tests/net/ are built with mote in both flavours, and with musl and the host where these are oracles. The
# network, the files in /etc and the name servers live in namespaces: tests/net/inside.sh.
set -u
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/net" || exit 1
w=$build/net
rm -rf "$w"
mkdir -p "$w"
fail() {
	echo "FAIL $1"
	echo "0 passed, 1 failed, 0 skipped"
	exit 1
}
for program in liar nosix; do
	gcc -w -O1 $program.c -o "$w/$program" || fail "$program.c does not compile"
done
for program in lookup order; do
	gcc -w -D_GNU_SOURCE -O1 $program.c -o "$w/$program.host" || fail "$program.c does not compile"
	"$build/bin/mote-cc" -Wall -D_GNU_SOURCE -Os $program.c -o "$w/$program.size" || fail "$program.c does not compile"
	"$build/bin/mote-cc" -Wall -D_GNU_SOURCE -O2 $program.c -o "$w/$program.speed" || fail "$program.c does not compile"
	! command -v musl-gcc >/dev/null || musl-gcc -static -w -D_GNU_SOURCE -O1 $program.c -o "$w/$program.musl" ||
		fail "$program.c does not compile for musl"
done
"$build/bin/mote-cc" -Wall -D_GNU_SOURCE -Os --seal lookup.c -o "$w/lookup.sealed" || fail 'lookup.c does not link sealed'
"$build/bin/mote-cc" -Wall -D_GNU_SOURCE -Os -mno-dns --seal lookup.c -o "$w/lookup.nodns" || fail 'lookup.c does not link with -mno-dns'
# A program that looks one name up: its calls, and those of numbers only
printf '#include <netdb.h>\nint main(int n, char **v) { struct addrinfo *a; return n < 2 || getaddrinfo(v[1], "80", 0, &a); }\n' >"$w/one.c"
{
	calls() {
		"$build/bin/mote-cc" $1 --seal "$w/one.c" -o "$w/one" &&
			"$build/bin/mote-seal" --json "$w/one" | jq -r '[.calls[].name] | join(" ")'
	}
	. ./expect.sh
	if command -v jq >/dev/null; then
		verdict 'calls of a look-up' 'read open close poll mmap ioctl socket connect sendto recvfrom getsockname setsockopt restart_syscall clock_gettime exit_group getrandom' "$(calls -Os)"
		verdict 'calls with -mno-dns' 'read write open close mmap getpid kill exit_group' "$(calls '-Os -mno-dns')"
	else
		echo 'SKIP lists of calls: jq is not installed'
	fi
	"$w/lookup.nodns" nosuch.test >"$w/got" 2>&1
	verdict '-mno-dns: a name aborts' '134 mote: look-up of a name, but linked with -mno-dns' "$? $(grep mote "$w/got")"
	"$w/lookup.nodns" fe80::1%lo >"$w/got" 2>&1
	verdict '-mno-dns: an interface aborts' '134 mote: look-up of a name, but linked with -mno-dns' "$? $(grep mote "$w/got")"
	for n in 1.2.3.4 ::1 127.1 fe80::1%1 1.2.3.4.5; do
		verdict "-mno-dns: $n" "$("$w/lookup.size" -n $n)" "$("$w/lookup.nodns" -n $n)"
	done
	verdict '-mno-dns: -a localhost' 'localhost: 127.0.0.1' "$("$w/lookup.nodns" -4a localhost)"
	../fuzz/names.sh "$build"
} >"$w/first" 2>&1
if unshare -nm true 2>/dev/null; then
	unshare -nm ./inside.sh "$w" >"$w/out" 2>&1
elif unshare -rnm true 2>/dev/null; then
	unshare -rnm ./inside.sh "$w" >"$w/out" 2>&1
else
	echo "SKIP look-ups by the DNS, of files: no namespaces here (unshare -rnm)"
	./numbers.sh "$w" >"$w/out"
	echo 'SKIP' >>"$w/out"
fi
cat "$w/out" >>"$w/first"
mv "$w/first" "$w/out"
grep -v '^ok' "$w/out" | grep -v '^SKIP$'
passed=$(grep -c '^ok' "$w/out") failed=$(grep -c '^FAIL' "$w/out") skipped=$(grep -c '^SKIP' "$w/out")
tail -n 1 "$w/out" | grep -q '^ok\|^FAIL\|^SKIP' || failed=$((failed + 1))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
