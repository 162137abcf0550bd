#!/bin/sh
# SPDX-License-Identifier: 0BSD
# musl.sh BUILD - objects compiled by musl-gcc against musl's headers link with mote's libc.a and run right:
# the whole programs of tests/prog/, and programs of which one half has seen musl's headers, the other mote's.
# The other way round, mote exports musl's names.
set -u
build=$1
cd "$(dirname "$0")/.." || exit 1
command -v musl-gcc >/dev/null || {
	echo 'SKIP objects compiled against musl: musl-gcc is not installed (Debian: musl-tools)'
	echo '0 passed, 0 failed, 1 skipped'
	exit
}
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
VARIANTS=musl tests/prog.sh "$build" >"$w/out" 2>&1
# shellcheck disable=SC2046 # three numbers
set -- $(tail -n 1 "$w/out" | tr -cd '0-9 ')
passed=$1 failed=$2 skipped=$3
grep -E '^(FAIL|SKIP|[<>])' "$w/out"

musl() { musl-gcc -std=gnu11 -D_GNU_SOURCE -O1 -fno-pie -Wall -c "$@"; }
mote() { "$build/bin/mote-cc" -std=gnu11 -D_GNU_SOURCE -Wall "$@"; }
for o in -Os -O2; do
	for order in 'musl mote' 'mote musl'; do
		left=${order% *} right=${order#* }
		if $left -c -DHALF=left -DOTHER=right -DMAIN tests/abi/halves.c -o "$w/left.o" 2>"$w/log" &&
			$right -c -DHALF=right -DOTHER=left tests/abi/halves.c -o "$w/right.o" 2>>"$w/log" &&
			mote $o "$w/left.o" "$w/right.o" -o "$w/halves" 2>>"$w/log"; then
			(cd "$w" && timeout 600 ./halves >halves.out 2>&1)
			status=$?
			good=$(grep -c ' 1$' "$w/halves.out") bad=$(grep -c ' 0$' "$w/halves.out")
			passed=$((passed + good)) failed=$((failed + bad))
			grep ' 0$' "$w/halves.out" | sed "s/^/FAIL left by $left, right by $right, $o: /"
			[ $status = 0 ] && [ "$good" -gt 50 ] || {
				failed=$((failed + 1))
				echo "FAIL left by $left, right by $right, $o: exit $status after $good checks"
			}
		else
			failed=$((failed + 1))
			echo "FAIL left by $left, right by $right: does not build"
			head -n 5 "$w/log"
		fi
	done
done

# Names: public symbols are musl's, but for those of tests/abi/extra.txt, and C++'s operators.
specs=$(sed -n 's/.*-specs "\(.*\)".*/\1/p' "$(command -v musl-gcc)")
libc=$(sed -n 's/^-L\([^ ]*\) .*/\1/p' "$specs" | head -n 1)/libc.a
nm -g --defined-only "$libc" 2>/dev/null | awk 'NF == 3 {print $3}' | sort -u >"$w/musl"
sed 's/[ #].*//' tests/abi/extra.txt | grep . | sort -u >"$w/extra"
nm -g --defined-only "$build/lib/mote/size/libc.a" 2>/dev/null | awk 'NF == 3 && $3 !~ /^_[_Z]/ {print $3}' | sort -u >"$w/mote"
comm -23 "$w/mote" "$w/musl" | comm -23 - "$w/extra" >"$w/own"
sed 's/^/FAIL a public symbol that musl has not: /' "$w/own"
failed=$((failed + $(wc -l <"$w/own"))) passed=$((passed + $(wc -l <"$w/mote") - $(wc -l <"$w/own")))

# The other way round, musl's public names are mote's, but for those that tests/abi/missing.tbl gives a reason for.
# musl 1.2.4 took the second names with 64 from those who link.
{ awk 'NR == FNR {seen[$1] = 1; next} {base = $1} !/^_/ && !(sub(/64/, "", base) && base in seen)' "$w/musl" "$w/musl"; awk -F'\t' '$1 == "added" {print $2}' tests/abi/missing.tbl; } | sort -u >"$w/public"
awk -F'\t' '$1 == "missing" {print $2}' tests/abi/missing.tbl | sort -u >"$w/excused"
comm -23 "$w/public" "$w/mote" >"$w/missing"
{
	comm -23 "$w/missing" "$w/excused" | sed 's/^/FAIL a public symbol of musl that mote has not: /'
	comm -12 "$w/excused" "$w/mote" | sed 's/$/ is in libc.a: its row of tests\/abi\/missing.tbl goes/; s/^/FAIL /'
	comm -23 "$w/excused" "$w/public" | sed 's/$/ is no name of musl: its row of tests\/abi\/missing.tbl goes/; s/^/FAIL /'
	awk -F'\t' '$1 == "missing" && $3 == "" {print "FAIL tests/abi/missing.tbl gives no reason for " $2}' tests/abi/missing.tbl
} >"$w/bad"
cat "$w/bad"
failed=$((failed + $(wc -l <"$w/bad"))) passed=$((passed + $(comm -12 "$w/public" "$w/mote" | wc -l)))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
