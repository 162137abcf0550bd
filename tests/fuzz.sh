#!/bin/sh
# SPDX-License-Identifier: 0BSD
# fuzz.sh BUILD [COUNT] - mote's float conversions beside the host's, its mathematics beside MPFR, its heap and
# its regular expressions beside models, on random patterns
#
# Without COUNT the short form of the tests: a million patterns each for the speed flavour, whose arithmetic is the
# cleverer one, a tenth for the other, which is slower by more than that; of each mathematical function a tenth of
# that, in three formats. SEED in the environment chooses others.
set -u
build=$1 count=${2:-}
passed=0 failed=0 skipped=0
for flavour in speed size; do
	n=${count:-1000000}
	[ -n "$count" ] || [ $flavour = speed ] || n=100000
	for name in printf strtod malloc regex time math; do
		[ -n "$count" ] || [ $name != math ] || n=$((n / 10))
		if [ ! -x "$build/fuzz/$flavour/$name" ]; then
			echo "SKIP $flavour: $name: libmpfr-dev is not installed"
			skipped=$((skipped + 1))
			continue
		fi
		echo "$flavour: $name"
		# A call of malloc has more to check than a number, and a pattern meets eight texts.
		[ -n "$count" ] || [ $name != malloc ] || n=100000
		[ -n "$count" ] || [ $name != regex ] || n=20000
		if nice "$build/fuzz/$flavour/$name" "${SEED:-1}" "$n"; then
			passed=$((passed + 1))
		else
			echo "FAIL $flavour: $name differs, or did not end"
			failed=$((failed + 1))
		fi
	done
	# Of the floats a sample; `make math-exhaustive F=expf` is all of them.
	[ -x "$build/fuzz/$flavour/exhaustive" ] || continue
	if nice "$build/fuzz/$flavour/exhaustive" all 400009; then
		passed=$((passed + 1))
	else
		echo "FAIL $flavour: a float function is not rounded right"
		failed=$((failed + 1))
	fi
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
