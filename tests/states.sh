#!/bin/sh
# SPDX-License-Identifier: 0BSD
# states.sh BUILD [update] - what streams do after an error, beside glibc and musl
#
# tests/states/states.tbl has a row for each operation, kind of stream and buffering. mote gives what its column says,
# in both flavours; where a peer gave something else the row names the paragraph of docs/decisions.md, and what the peers
# of this machine give otherwise than the table says is only told. `update` writes mote's and the peers' columns anew.
set -u
build=$(cd "$1" && pwd)
mode=${2:-check}
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
table=tests/states/states.tbl

fail() { failed=$((failed + 1)); echo "FAIL $*"; }

# results NAME COMPILER...: its rows in $w/NAME
results() {
	name=$1
	shift
	"$@" -D_GNU_SOURCE -w tests/states/states.c -o "$w/program" 2>"$w/log" &&
		(cd "$w" && ./program) && mv "$w/states-report" "$w/$name"
}

sed '/^#/d; s/ *| */|/g' "$table" >"$w/rows"
for flavour in size speed; do
	results $flavour "$build/bin/mote-cc" "-mflavour=$flavour" -Os || { fail "$flavour: does not run"; head -n 5 "$w/log"; }
	cut -d '|' -f 1,2 "$w/rows" | sed 's/|/: /' >"$w/expected"
	if cmp -s "$w/expected" "$w/$flavour"; then
		passed=$((passed + $(wc -l <"$w/expected")))
	elif [ "$mode" = check ]; then
		diff "$w/expected" "$w/$flavour" | sed -n "s/^[<>]/FAIL $flavour: &/p" | head -n 20
		failed=$((failed + $(diff "$w/expected" "$w/$flavour" | grep -c '^>')))
	fi
done

peers=
for peer in 3:gcc 4:musl-gcc; do
	command -v "${peer#*:}" >/dev/null || { skipped=$((skipped + 1)); echo "SKIP ${peer#*:} is not installed"; continue; }
	results "${peer#*:}" "${peer#*:}" || { skipped=$((skipped + 1)); echo "SKIP ${peer#*:}: does not run"; continue; }
	peers="$peers $peer"
	awk -F '|' -v column="${peer%:*}" '{ print $1 ": " ($column == "=" ? $2 : $column) }' "$w/rows" >"$w/told"
	n=$(diff "$w/told" "$w/${peer#*:}" | grep -c '^>')
	[ "$n" = 0 ] || echo "note: ${peer#*:} gives $n rows otherwise than the table says"
done

if [ "$mode" = update ]; then
	[ "$peers" = " 3:gcc 4:musl-gcc" ] || exit 1
	sed -n '/^#/p' "$table" >"$w/new"
	sed 's/^\([^:]*\): /\1|/' "$w/size" >"$w/2"
	sed 's/^[^:]*: //' "$w/gcc" >"$w/3"
	sed 's/^[^:]*: //' "$w/musl-gcc" >"$w/4"
	cut -d '|' -f 5 "$w/rows" >"$w/5"
	paste -d '|' "$w/2" "$w/3" "$w/4" "$w/5" | awk -F '|' -v OFS=' | ' '{
		if ($3 == $2) $3 = "="
		if ($4 == $2) $4 = "="
		print $1, $2, $3, $4, $5
	}' >>"$w/new"
	cp "$w/new" "$table"
fi
# Each difference has a reason, and each reason a paragraph.
sed '/^#/d; s/ *| */|/g' "$table" | awk -F '|' '{ differs = $3 != "=" || $4 != "=" } differs != ($5 != "-") { print $1 }' >"$w/bare"
while read -r row; do fail "$row: a difference without a reason, or a reason without a difference"; done <"$w/bare"
for why in $(sed '/^#/d' "$table" | cut -d '|' -f 5 | tr -d '-' | tr ' ' '\n' | sort -u); do
	grep -q "^- \*$why\*:" docs/decisions.md && passed=$((passed + 1)) || fail "docs/decisions.md does not explain '$why'"
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
