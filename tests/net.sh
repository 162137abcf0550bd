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
if unshare -nm true 2>/dev/null; then
	unshare -nm ./inside.sh "$w" >"$w/out" 2>&1
elif unshare -rnm true 2>/dev/null; then
	unshare -rnm ./inside.sh "$w" >"$w/out" 2>&1
else
	echo "SKIP look-ups by the DNS, of files: no namespaces here (unshare -rnm)"
	./numbers.sh "$w" >"$w/out"
	echo 'SKIP' >>"$w/out"
fi
grep -v '^ok' "$w/out" | grep -v '^SKIP$'
passed=$(grep -c '^ok' "$w/out") failed=$(grep -c '^FAIL' "$w/out") skipped=$(grep -c '^SKIP' "$w/out")
tail -n 1 "$w/out" | grep -q '^ok\|^FAIL\|^SKIP' || failed=$((failed + 1))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
