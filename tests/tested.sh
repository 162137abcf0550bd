#!/bin/sh
# SPDX-License-Identifier: 0BSD
# tested.sh - each name of tests/abi/symbols.txt occurs in a test: as a word of C, not in a comment or a string
set -u
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
find tests/lib tests/prog tests/seal tests/sandbox -name '*.[ch]' -exec cat {} + |
	awk '{
		line = $0
		gsub(/"([^"\\]|\\.)*"/, "", line)
		while (line != "") {
			if (comment) {
				end = index(line, "*/")
				if (!end) next
				line = substr(line, end + 2)
				comment = 0
			}
			start = index(line, "/*")
			text = start ? substr(line, 1, start - 1) : line
			gsub(/[^A-Za-z_0-9]+/, "\n", text)
			print text
			line = start ? substr(line, start + 2) : ""
			comment = start > 0
		}
	}' | sed 's/^mote_\(.*\)/\1\n&/' | sort -u >"$w/words"
comm -23 tests/abi/symbols.txt "$w/words" | sed 's/^/FAIL in no test: /' >"$w/bare"
cat "$w/bare"
failed=$(wc -l <"$w/bare")
echo "$(($(wc -l <tests/abi/symbols.txt) - failed)) passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
