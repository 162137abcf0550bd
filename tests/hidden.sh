#!/bin/sh
# SPDX-License-Identifier: 0BSD
# hidden.sh BUILD - mote-cc shows a header when its functions are there: tools/hidden-headers.txt against libc.a
set -u
build=$1
cd "$(dirname "$0")/.." || exit 1
shown=$build/lib/mote/include
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
nm -g --defined-only "$build/lib/mote/size/libc.a" 2>/dev/null | awk 'NF == 3 {print $3}' | sort -u >"$w/have"
(cd include && find . -type f | sed 's|^\./||' | sort) >"$w/tree"
(cd "$shown" && find -L . -type f | sed 's|^\./||' | sort) >"$w/shown"
awk -F'\t' '$2 == "hidden" {print $1}' tools/hidden-headers.txt | sort >"$w/hidden"
{
	comm -23 "$w/tree" "$w/hidden" | comm -3 - "$w/shown" | sed 's/^[[:space:]]*/FAIL shown and not in include, or the other way round: /'
	comm -13 "$w/tree" "$w/hidden" | sed 's/^/FAIL hidden, and not in include: /'
	# A function is there if libc.a defines it, or the header itself by a macro or inline; musl's own, as
	# __bswap_16, do not count.
	awk -F'\t' '
		FILENAME ~ /have$/ {have[$1] = 1; next}
		/^#/ {next}
		FILENAME ~ /headers.txt$/ {row[$1] = $2; next}
		$2 ~ /^__/ || seen[$1, $2]++ {next}
		{
			if ($1 != last) {
				file = "include/" (last = $1)
				text = ""
				while ((getline line <file) > 0) text = text line "\n"
			}
			n[$1]++
			there[$1] += $2 in have || text ~ "[^A-Za-z0-9_]" $2 "[(]" || text ~ "define " $2 "[ \n]"
		}
		END {
			for (h in n) {
				counts = h ": " there[h] " of " n[h] " functions are there"
				if (row[h] && there[h] == n[h]) print "FAIL " counts ", and it is called " row[h]
				else if (!row[h] && there[h] * 2 < n[h]) print "FAIL " counts ", and it is not in tools/hidden-headers.txt"
				else print "passed"
			}
		}' "$w/have" tools/hidden-headers.txt tests/abi/prototypes.tbl
	# Without functions of its own a header is hidden for one that it includes; and those that are shown include none.
	while read -r header; do
		includes=$(sed -n 's/^#[[:space:]]*include <\(.*\)>.*/\1/p' "include/$header" | sort -u | comm -12 - "$w/hidden")
		if grep -qxF "$header" "$w/hidden"; then
			grep -q "^$header	" tests/abi/prototypes.tbl || [ -n "$includes" ] || echo "FAIL $header: hidden without a reason"
		else
			[ -z "$includes" ] || echo "FAIL $header includes $(echo $includes), which is hidden"
		fi
	done <"$w/tree"
	printf '#if __has_include(<wordexp.h>) || !__has_include(<sys/types.h>)\n#error\n#endif\n' >"$w/has.c"
	for cc in gcc clang; do
		command -v $cc >/dev/null || { echo "SKIP headers seen by $cc: not installed"; continue; }
		if MOTE_CC=$cc "$build/bin/mote-cc" -fsyntax-only "$w/has.c"; then echo passed; else echo "FAIL $cc sees <wordexp.h>"; fi
	done
	# All that are shown, together, as mote-cc finds them; not those that need the kernel's.
	grep -v '^bits/\|^cxx/\|^linux/\|^scsi/\|^arpa/telnet.h\|^sys/kd.h\|^sys/soundcard.h\|^sys/vt.h\|^values.h' "$w/shown" | sed 's/.*/#include <&>/' >"$w/all.c"
	if "$build/bin/mote-cc" -D_GNU_SOURCE -fsyntax-only "$w/all.c" 2>"$w/log"; then
		echo passed
	else
		echo "FAIL all shown headers together: $(grep -m 1 error: "$w/log")"
	fi
} >"$w/out"
grep -v '^passed' "$w/out"
failed=$(grep -c ^FAIL "$w/out")
echo "$(grep -c ^passed "$w/out") passed, $failed failed, $(grep -c ^SKIP "$w/out") skipped"
[ "$failed" = 0 ]
