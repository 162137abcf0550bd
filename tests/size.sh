#!/bin/sh
# SPDX-License-Identifier: 0BSD
# size.sh BUILD [update] - two ratchets
#
# tests/size/budget.tbl    bytes of each program of bench/programs.tbl and each object of libc.a: growth fails,
#                          shrinkage asks for a lower row
# tests/size/closure.tbl   what each of these programs links from libc.a: a stray dependency fails by name
# `update` writes both anew.
set -u
build=$(cd "$1" && pwd)
mode=${2:-check}
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
case $(gcc -dumpversion 2>/dev/null) in
12*) ;;
*)
	echo "SKIP budgets: they are counted with gcc 12"
	echo "0 passed, 0 failed, 1 skipped"
	exit 0
	;;
esac

grep -v '^#' bench/programs.tbl | sed 's/ *| */|/g' >"$w/programs"
while IFS='|' read -r name flags _; do
	row=$name${flags:+:$flags}
	# shellcheck disable=SC2086
	"$build/bin/mote-cc" -Os -s $flags "bench/size/$name.c" -Wl,-Map="$w/map" -o "$w/x" 2>"$w/log" || {
		skipped=$((skipped + 1))
		echo "SKIP $row: $(grep -m 1 -oE "implicit declaration.*|undefined reference.*" "$w/log")"
		continue
	}
	echo "program $row $(wc -c <"$w/x")" >>"$w/budget"
	# The map's first part names each archive member that was taken.
	awk '/^Archive member/ {on = 1} /^(Discarded|Memory)/ {exit} on && match($1, /libc\.a\(.*\)/) {
		print substr($1, RSTART + 7, RLENGTH - 8)}' "$w/map" | sort -u | sed 's/\.[cS]\.o$//; s/\.o$//' | tr '\n' ' ' |
		sed "s|^|$row: |; s| \$||" >>"$w/closure"
	echo >>"$w/closure"
done <"$w/programs"
size "$build/lib/mote/size/libc.a" 2>/dev/null | awk 'NR > 1 {sub(/\.[cS]\.o$/, "", $6); sub(/\.o$/, "", $6); print "object", $6, $1 + $2}' |
	sort >>"$w/budget"

if [ "$mode" = update ]; then
	{ echo '# kind name bytes; gcc 12, size flavour. Objects: text + data. tests/size.sh BUILD update'; cat "$w/budget"; } >tests/size/budget.tbl
	{ echo '# program: objects it links from libc.a. tests/size.sh BUILD update'; cat "$w/closure"; } >tests/size/closure.tbl
	echo "0 passed, 0 failed, 0 skipped"
	exit 0
fi
awk -v budget=tests/size/budget.tbl '
BEGIN { while ((getline line < budget) > 0) { split(line, f, " "); if (f[1] !~ /^#/) row[f[1] " " f[2]] = f[3] } }
{
	key = $1 " " $2
	if (!(key in row)) { failed++; print "FAIL " key ": no row in tests/size/budget.tbl" }
	else if ($3 > row[key]) { failed++; print "FAIL " key ": " $3 " bytes, budget " row[key] }
	else { passed++; if ($3 < row[key]) print "note: " key " shrank from " row[key] " to " $3 ": lower its row" }
}
END { print passed + 0, failed + 0 > "/dev/stderr" }' "$w/budget" 2>"$w/sum"
read -r p f <"$w/sum"
passed=$((passed + p)) failed=$((failed + f))
while IFS= read -r line; do
	name=${line%%: *}
	if grep -qxF "$line" tests/size/closure.tbl; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL closure of $name:"
		grep -F "$name: " tests/size/closure.tbl | head -n 1 | tr ' ' '\n' | sort >"$w/old"
		echo "$line" | tr ' ' '\n' | sort | diff "$w/old" - | grep '^[<>]' | sed 's/^</  no longer linked:/; s/^>/  now linked:/'
	fi
done <"$w/closure"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
