#!/bin/sh
# SPDX-License-Identifier: 0BSD
# run.sh BUILD [PART...] - run the parts of the test suite; the last line is the sum over all
#
# As many parts run at once as there are processors; what they print comes in the order below, part by
# part. Parts of one lane use the same folder and run one after another.
set -u
unset MAKEFLAGS MFLAGS MAKELEVEL # the jobs of the make that runs this are its own
here=$(cd "$(dirname "$0")" && pwd)

# run.sh BUILD --lane PART...: one after another, each into TMPDIR/run/PART
if [ "${2:-}" = --lane ]; then
	build=$1
	shift 2
	for part; do
		start=$(date +%s)
		make -s -j2 B="$build" "check-$part" >"$TMPDIR/run/$part" 2>&1 </dev/null
		echo "status $? $(($(date +%s) - start))" >>"$TMPDIR/run/$part"
		mv "$TMPDIR/run/$part" "$TMPDIR/run/$part.done"
	done
	exit 0
fi

build=$1
shift
[ $# -gt 0 ] || set -- gen lib qemu prog net states records clang tls shared misuse cc driver sealtool profiles seal sandbox container helper fuzz headers names abi hidden threadsafe \
	tested docs musl size bench lint package build-systems ports-short boot
parts=$*
mkdir -p "$build"
# Whatever a test leaves behind is seen here, and gone afterwards.
TMPDIR=$(cd "$build" && pwd)/tmp
export TMPDIR
rm -rf "$TMPDIR" && mkdir -p -m 1777 "$TMPDIR/run" || exit 1
trap 'rm -rf "$TMPDIR"' EXIT
passed=0 failed=0 skipped=0
# Before they run side by side: what several of them build.
shared=all
case " $parts " in *' lib '* | *' qemu '* | *' fuzz '*) shared='all tests-built' ;; esac
# shellcheck disable=SC2086 # two words
make -s B="$build" $shared >"$TMPDIR/log" 2>&1 || { tail -n 40 "$TMPDIR/log"; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
if grep 'warning:' "$TMPDIR/log"; then
	failed=1
	echo "FAIL the library builds with warnings"
fi

lane=''
for part in $parts; do
	case $part in
	prog | records | musl | boot) lane="$lane $part" ;;
	esac
done
{
	[ -z "$lane" ] || echo "$lane"
	for part in $parts; do
		case " $lane " in *" $part "*) ;; *) echo "$part" ;; esac
	done
} | xargs -P "$(nproc)" -L 1 "$here/run.sh" "$build" --lane &
for part in $parts; do
	echo "== $part"
	while [ ! -e "$TMPDIR/run/$part.done" ]; do
		kill -0 $! 2>/dev/null || [ -e "$TMPDIR/run/$part.done" ] || echo "status 1 0" >"$TMPDIR/run/$part.done"
		sleep 0.2
	done
	out=$TMPDIR/run/$part.done
	# Each part ends in the same line as this script.
	line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' "$out" | tail -n 1)
	grep -vE '^  [A-Z]+ +[a-z]|^[0-9]+ passed, |^make(\[[0-9]+\])?: \*\*\*|^status ' "$out"
	# shellcheck disable=SC2046 # two numbers
	set -- $(sed -n 's/^status //p' "$out" | tail -n 1)
	status=$1 seconds=$2
	if [ -z "$line" ]; then
		echo "FAIL $part: ended without a sum, status $status"
		line='0 passed, 1 failed, 0 skipped'
	fi
	# shellcheck disable=SC2046 # three numbers
	set -- $(echo "$line" | tr -cd '0-9 ')
	passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
	[ "$status" = 0 ] || [ "$2" != 0 ] || failed=$((failed + 1))
	echo "   $part: $line, $seconds s"
done
rm -rf "$TMPDIR/run" "$TMPDIR/log"
left=$(ls -A "$TMPDIR")
if [ -n "$left" ]; then
	failed=$((failed + 1))
	echo "FAIL tests left in TMPDIR:" $left
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
