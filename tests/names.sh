#!/bin/sh
# SPDX-License-Identifier: 0BSD
# names.sh BUILD - what a header shows under each feature-test macro: each name of musl's tables where musl
# shows it and nowhere else; and under strict C and POSIX no name but reserved ones and the header's own
set -u
build=$1
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
awk -F'\t' '!/^#/ {h = $1; gsub(/\//, "@", h)
	if (FILENAME ~ /prototypes/) what = "function"; else if (FILENAME ~ /names/) what = $3; else what = "constant"
	print $2 "\t" what "\t" (FILENAME ~ /names|prototypes/ ? $4 : $5) > "'"$w"'/" h ".names"}' \
	tests/abi/constants.tbl tests/abi/prototypes.tbl tests/abi/names.tbl
sed 's/#.*//; s/[[:space:]]*$//' tests/abi/undefined.txt | grep . >"$w/undefined"
nm -g --defined-only "$build/lib/mote/size/libc.a" 2>/dev/null | awk 'NF == 3 {print $3}' | sort -u >"$w/have"
echo | gcc -std=c99 -E -dM - | awk '{sub(/[(].*/, "", $2); print $2}' >"$w/predefined"

cat >"$w/one" <<'EOF'
# one NAME.h: all its configurations
h=$1 w=$2 kernel=$3
header=$(echo "$h" | tr @ /)
echo "#include <$header>" >"$w/$h.c"
for config in c99 c11 posix xopen bsd default gnu lfs64; do
	case $config in
	c99 | c11) flags=-std=$config ;;
	posix) flags='-std=c99 -D_POSIX_C_SOURCE=200809L' ;;
	xopen) flags='-std=c99 -D_XOPEN_SOURCE=700' ;;
	bsd) flags='-std=c99 -D_BSD_SOURCE' ;;
	default) flags=-std=gnu17 ;;
	gnu) flags='-std=gnu17 -D_GNU_SOURCE' ;;
	lfs64) flags='-std=gnu17 -D_GNU_SOURCE -D_LARGEFILE64_SOURCE' ;;
	esac
	gcc $flags -nostdinc -isystem "$(cat "$w/gcc")" -Iinclude -idirafter "$kernel" -E -P -dD "$w/$h.c" >"$w/$h.i"
	awk -v config=$config -v header="$header" -v w="$w" -f tests/abi/names.awk "$w/undefined" "$w/have" "$w/predefined" tests/abi/includes.tbl "$w/$h.names" "$w/$h.i"
done >"$w/$h.out"
EOF
gcc -print-file-name=include >"$w/gcc"
for header in $(cd include && find . -name '*.h' | sed 's|^\./||' | grep -v '^bits/\|^linux/' | sort); do
	case $header in sys/kd.h | sys/soundcard.h | sys/vt.h | features.h) continue ;; esac # the kernel's names; the macros themselves
	h=$(echo "$header" | tr / @)
	[ -e "$w/$h.names" ] || : >"$w/$h.names"
	echo "$h"
done >"$w/list"
xargs -P2 -I{} sh "$w/one" {} "$w" "$build/lib/mote/kernel" <"$w/list"
cat "$w"/*.out | grep -v '^[0-9]* passed$' | sort | head -n 60
passed=$(cat "$w"/*.out | sed -n 's/^\([0-9]*\) passed$/\1/p' | awk '{n += $1} END {print n + 0}')
failed=$(cat "$w"/*.out | grep -c FAIL)
# Members by each of their names.
grep -v '^#' tests/abi/spellings.tbl | while IFS='	' read -r flags header expression; do
	printf '#include <%s>\nlong size = sizeof(%s);\n' "$header" "$expression" >"$w/spelling.c"
	# shellcheck disable=SC2086 # flags are words
	if gcc $flags -nostdinc -isystem include -isystem "$(cat "$w/gcc")" -fsyntax-only "$w/spelling.c" 2>"$w/log"; then
		echo passed
	else
		echo "FAIL $header ($flags): $(sed -n 's/.*error: //p' "$w/log" | head -n 1)"
	fi
done >"$w/spellings"
grep FAIL "$w/spellings"
passed=$((passed + $(grep -c passed "$w/spellings"))) failed=$((failed + $(grep -c FAIL "$w/spellings")))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
