#!/bin/sh
# SPDX-License-Identifier: 0BSD
# boot.sh BUILD - `make boot` as a part of the suite: the checks that ran inside the booted system
set -u
cd "$(dirname "$0")/.." || exit 1
out=$(mktemp)
trap 'rm -f "$out"' EXIT
# What needs a kernel of which more is known than of this machine's: Landlock, seccomp.
mkdir -p "$1/boot/extra"
for name in attack phases; do
	# shellcheck disable=SC2046 # options are words
	"$1/bin/mote-cc" -Os -s -D_GNU_SOURCE $([ $name = phases ] || echo --seal --seal-allow=rogue --seal-allow=old_interrupt) \
		"tests/seal/$name.c" -o "$1/boot/extra/$name" || exit 1
	EXTRA="${EXTRA:-} $1/boot/extra/$name"
done
for name in confine_paths; do
	"$1/bin/mote-cc" -Os -s "tests/prog/$name.c" -o "$1/boot/extra/$name" || exit 1
	cp "tests/prog/$name.out" "$1/boot/extra/$name.out"
	EXTRA="${EXTRA:-} $1/boot/extra/$name"
done
SEAL=1 EXTRA=$EXTRA B=$1 CC="$1/bin/mote-cc -Os -s" examples/initramfs/boot.sh >"$out" 2>&1
status=$?
checks=$(sed -n 's/^boot: all \([0-9]*\) checks passed.*/\1/p' "$out" | tail -n 1)
case $status in
0)
	grep '^boot: \(with\|initramfs\|all\)' "$out"
	echo "${checks:-1} passed, 0 failed, 0 skipped"
	;;
2)
	grep 'skipped:' "$out" | sed 's/^boot: skipped:/SKIP boot:/'
	echo "0 passed, 0 failed, 1 skipped"
	;;
*)
	tail -n 60 "$out"
	echo "FAIL boot"
	echo "0 passed, 1 failed, 0 skipped"
	exit 1
	;;
esac
