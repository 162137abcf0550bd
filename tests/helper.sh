#!/bin/sh
# SPDX-License-Identifier: 0BSD
# helper.sh BUILD - <mote/helper.h>: a sealed helper and its parent, by each compiler and libc that is there
set -u
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
for seal in pinned debug; do
	"$build/bin/mote-cc" -Os --seal=$seal --seal-allow=rogue -Wall -Wextra -Werror tests/helper/helper.c -o "$w/$seal" || {
		echo "FAIL helper: a helper with --seal=$seal does not build"
		echo "0 passed, 1 failed, 0 skipped"
		exit 1
	}
done
mkdir "$w/include" && ln -s "$PWD/include/mote" "$w/include/mote" # and nothing else of mote's
while read -r cc options; do
	command -v "${cc##* }" >/dev/null || { skipped=$((skipped + 1)); echo "SKIP helper: no $cc"; continue; }
	# shellcheck disable=SC2086 # options are words
	if $cc $options -idirafter "$w/include" -Wall -Wextra -Werror -D_GNU_SOURCE tests/helper/parent.c -o "$w/parent" >"$w/log" 2>&1 &&
		timeout 60 "$w/parent" "$w/pinned" "$w/debug" >"$w/got" 2>"$w/log" && diff tests/helper/parent.out "$w/got" >"$w/log"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL helper: its parent by $cc $options"
		head -n 12 "$w/log"
	fi
done <<EOF
gcc -O2 -std=gnu99
gcc -O0 -std=c11
clang -O2 -std=c11
g++ -O2 -std=c++11 -xc++
clang++ -O2 -std=c++17 -xc++
musl-gcc -O2 -idirafter $build/lib/mote/kernel
$build/bin/mote-cc -Os
EOF
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
