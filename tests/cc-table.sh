#!/bin/sh
# SPDX-License-Identifier: 0BSD
# cc-table.sh BUILD [PATTERN] - the rows of tests/cc.tbl (those that have the pattern)
set -u
build=$(cd "$1" && pwd)
pattern=${2:-}
cd "$(dirname "$0")/.." || exit 1
tests=$(pwd)/tests
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
passed=0 failed=0 skipped=0

# One command in a new folder; its words in $t/said, what it printed too.
try() { # CC CXX LD COMMAND
	rm -rf "$t/w" && mkdir "$t/w" && cp "$tests"/cc/* "$t/w" && cd "$t/w" || exit 1
	CC=$1 CXX=$2 LD=$3 sh -c "$4" >"$t/said" 2>&1 </dev/null
	status=$?
	cd "$tests" || exit 1
}
own_line() { [ "$(grep -c '^mote-cc: ' "$t/said")" = 1 ] && ! grep -v -e '^mote-cc: ' -e '^collect2: ' -e '^clang: error: linker' "$t/said"; }
came_out() { # OUTCOME TEXT
	case $1 in
	runs) [ $status = 0 ] && [ ! -s "$t/said" ] && cd "$t/w" && timeout 600 ./a.out >"$t/said" 2>&1 && case $(cat "$t/said") in "$2"*) ;; *) false ;; esac ;;
	refused) [ $status != 0 ] && [ ! -e "$t/w/a.out" ] && own_line && grep -q -e "$2" "$t/said" ;;
	fails) [ $status != 0 ] && grep -q -e "$2" "$t/said" ;;
	shows) [ $status = 0 ] && grep -q -e "$2" "$t/said" ;;
	holds) [ $status = 0 ] ;;
	*) false ;;
	esac
}
row() { # WHO CC CXX LD COMMAND OUTCOME
	try "$2" "$3" "$4" "$5"
	if (came_out "${6%% *}" "$(printf '%s\n' "$6" | sed 's/^[a-z]* *//')"); then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $1: $5 => $6 (status $status)"
		head -n 6 "$t/said"
	fi
}
there() { command -v "$1" >/dev/null || { skipped=$((skipped + 1)); false; }; }

cc=$build/bin/mote-cc cxx=$build/bin/mote-c++
grep '^[^#].* => ' "$tests/cc.tbl" | grep -e "$pattern" >"$t/rows"
while IFS= read -r line <&3; do
	who=${line%% *} outcome=${line##* => }
	command=$(printf '%s\n' "${line% => *}" | sed 's/^[^ ]* *//; s/ *$//')
	row mote "$cc" "$cxx" '' "$command" "$outcome"
	case $who in *l) there ld.lld && row 'mote, lld' "$cc" "$cxx" -fuse-ld=lld "$command" "$outcome" ;; esac
	case $who in *c*) there clang && MOTE_CC=clang && export MOTE_CC && row 'mote, clang' "$cc" "$cxx" '' "$command" "$outcome"; unset MOTE_CC ;; esac
	case $who in g*) row gcc 'gcc -static' 'g++ -static' '' "$command" "$outcome" ;; esac
	case $who in ?m*) there musl-gcc && row musl-gcc 'musl-gcc -static' false '' "$command" "$outcome" ;; esac
done 3<"$t/rows"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
