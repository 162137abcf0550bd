#!/bin/sh
# SPDX-License-Identifier: 0BSD
# boot.sh BUILD - `make boot` as a part of the suite: the checks that ran inside the booted system
set -u
cd "$(dirname "$0")/.." || exit 1
out=$(mktemp)
trap 'rm -f "$out"' EXIT
# What needs a kernel of which more is known than of this machine's: seccomp and Landlock.
extra=$1/boot/extra
mkdir -p "$extra"
"$1/bin/mote-cc" -Os -s tests/prog/confine_paths.c -o "$extra/confine_paths" &&
	"$1/bin/mote-cc" -Os -s --seal tests/sandbox/takeover.c -o "$extra/takeover" &&
	B=$1 examples/sandbox/build.sh &&
	"$1/bin/mote-cc" -Os -s -D_GNU_SOURCE tests/seal/phases.c -o "$extra/phases" &&
	"$1/bin/mote-cc" -Os -s -D_GNU_SOURCE tests/seal/rules.c -o "$extra/rules" &&
	"$1/bin/mote-cc" -Os -s -D_GNU_SOURCE --seal --seal-allow=rogue --seal-allow=old_interrupt \
		tests/seal/attack.c -o "$extra/attack" || exit 1
cp tests/prog/confine_paths.out tests/sandbox/sandbox tests/sandbox/sandbox.out "$extra"
echo 'text that was packed' | gzip -c >"$extra/text.gz"
EXTRA="${EXTRA:-} $extra/confine_paths $extra/sandbox $extra/attack $extra/phases $extra/rules"
FILES="${FILES:-} bin/takeover=$extra/takeover etc/text.gz=$extra/text.gz"
FILES="$FILES bin/inflate=$1/sandbox/inflate bin/supervise=$1/sandbox/supervise"
export EXTRA FILES
SEAL=1 B=$1 CC="$1/bin/mote-cc -Os -s" examples/initramfs/boot.sh >"$out" 2>&1
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
