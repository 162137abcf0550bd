#!/bin/sh
# SPDX-License-Identifier: 0BSD
# clang.sh BUILD - the same library built by clang: no warning, and every whole program passes
set -u
build=$1/clang
cd "$(dirname "$0")/.." || exit 1
if ! command -v clang >/dev/null; then
	echo "SKIP the library built by clang: clang is not installed"
	echo "0 passed, 0 failed, 1 skipped"
	exit 0
fi
mkdir -p "$build"
unset MAKEFLAGS MFLAGS # the jobs of the make that runs this are its own
if ! make -s -j2 CC=clang B="$build" all >"$build/log" 2>&1 || grep -q 'warning:' "$build/log"; then
	grep -E 'warning:|error:|\*\*\*' "$build/log" | sort -u | head -n 20
	echo "FAIL clang builds the library without a warning"
	echo "0 passed, 1 failed, 0 skipped"
	exit 1
fi
MOTE_CC=clang VARIANTS='size speed' tests/prog.sh "$build"
