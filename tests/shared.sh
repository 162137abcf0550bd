#!/bin/sh
# SPDX-License-Identifier: 0BSD
# shared.sh BUILD - mutexes, conditions and the like in memory that two processes share, one on mote and one on musl
set -u
build=$1
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0

for flavour in Os O2; do
	"$build/bin/mote-cc" -$flavour tests/shared/peer.c -o "$w/mote-$flavour" || failed=$((failed + 1))
done
pairs='mote-Os mote-O2'
if command -v musl-gcc >/dev/null && musl-gcc -O2 -w -static tests/shared/peer.c -o "$w/musl"; then
	pairs='mote-Os mote-O2 mote-Os musl musl mote-O2 musl musl'
	version=$(/lib/ld-musl-x86_64.so.1 2>&1 | sed -n 's/^Version 1\.2\.//p')
	without=''
	# Up to 1.2.3 a semaphore that is waited for is -1, from 1.2.4 on the lowest number.
	if [ "${version:-0}" -lt 4 ]; then
		without=without-semaphores
		skipped=$((skipped + 1))
		echo "SKIP semaphores shared with a process on musl: theirs are other values before 1.2.4, this is 1.2.${version:-?}"
	fi
else
	skipped=$((skipped + 1))
	echo "SKIP mutexes shared with a process on musl: no musl-gcc (Debian: musl-tools)"
fi
cat >"$w/expected" <<'END'
0 waits: EOWNERDEAD, afterwards 0, inherit: EOWNERDEAD, afterwards 0
0: for ever 1
0: missed 0
1 waits: EOWNERDEAD, afterwards 0, inherit: EOWNERDEAD, afterwards 0
1: for ever 1
1: missed 0
mutexes: 0 wrong; 12000 of barrier and spin lock, 15000 of others
END
# shellcheck disable=SC2086 # names of programs
set -- $pairs
while [ $# -gt 0 ]; do
	truncate -s 0 "$w/page"
	truncate -s 8192 "$w/page"
	case $1$2 in *musl*) option=$without ;; *) option='' ;; esac
	"$w/$1" "$w/page" 0 $option >"$w/0" 2>&1 &
	"$w/$2" "$w/page" 1 $option >"$w/1" 2>&1
	wait
	if cat "$w/0" "$w/1" | LC_ALL=C sort | cmp -s - "$w/expected"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $1 and $2:"
		cat "$w/0" "$w/1" | LC_ALL=C sort | diff "$w/expected" -
	fi
	shift 2
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
