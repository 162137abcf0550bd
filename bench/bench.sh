#!/bin/sh
# SPDX-License-Identifier: 0BSD
# bench.sh BUILD [check] - micro-benchmarks of mote and its peers, for `make bench`
#
# In the environment: F='string ...' families, P='mote glibc ...' peers (peers.sh), N rounds, R the
# beginning of rows' names. Rounds are interleaved: each runs every peer once, in turn. All rows
# go to BUILD/bench/FAMILY.tsv. `check` runs every row once on mote and the host, for the tests.
set -u
build=$(cd "$1" && pwd)
bench=$(cd "$(dirname "$0")" && pwd)
mode=${2:-time}
. "$bench/peers.sh"
work=$build/bench
mkdir -p "$work"
families=${F:-string math malloc memory format sort stdio regex system time}

# A function that a peer does not have is taken out by -DNO_name=0,0; the compiler says which.
build_family() {
	family=$1 peer=$2 lacks=''
	in=$bench/$family.c out=$work/$family.$peer cc=gcc link=''
	for _ in 1 2 3 4 5 6 7 8; do
		flags="-O2 -D_GNU_SOURCE -std=gnu11 -fno-builtin -fno-stack-protector -I$bench $lacks"
		compile "$peer" && return 0
		missing=$(sed -nE "s/.*undefined reference to .([A-Za-z0-9_]+)'.*/\1/p
			s/.*error: '([A-Za-z0-9_]+)' undeclared.*/\1/p
			s/.*implicit declaration of function '([A-Za-z0-9_]+)'.*/\1/p" "$out.log" | sort -u)
		[ -n "$missing" ] || break
		for f in $missing; do
			case $lacks in *" -DNO_$f=0,0"*) ;; *) lacks="$lacks -DNO_$f=0,0" ;; esac
		done
	done
	echo "$peer cannot build $family: $(grep -m 1 -E 'error|undefined' "$out.log")" >&2
	return 1
}

if [ "$mode" = check ]; then
	passed=0 failed=0 skipped=0
	for family in $families; do
		for peer in mote mote-size glibc; do
			[ -n "$(peers $peer 2>/dev/null)" ] || { echo "SKIP $peer is not installed"; skipped=$((skipped + 1)); continue; }
			if ! build_family "$family" "$peer"; then
				echo "FAIL $family does not build on $peer"
				failed=$((failed + 1))
				continue
			fi
			(cd "$work" && "./$family.$peer" check) >"$work/check" 2>/dev/null || echo "$family/ends 0 wrong" >>"$work/check"
			passed=$((passed + $(grep -c 'ok$' "$work/check")))
			failed=$((failed + $(grep -c 'wrong$' "$work/check")))
			sed -n "s|\(.*\)[[:space:]].*wrong|FAIL $family: \1 is wrong on $peer|p" "$work/check"
		done
	done
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" = 0 ]
	exit
fi

# shellcheck disable=SC2086 # words
names=$(peers ${P:-machine mote-size})
[ -n "$names" ] || exit 1
for family in $families; do
	there=''
	tags=''
	for peer in $(echo "$names" | serving "$family"); do
		build_family "$family" "$peer" && there="$there $peer" tags="$tags $(peer_tag "$peer")"
	done
	: >"$work/$family.raw"
	round=0
	rounds=${N:-5}
	case $family in memory) rounds=1 ;; esac # the same each time
	while [ $round -lt "$rounds" ]; do
		for peer in $there; do
			(cd "$work" && "./$family.$peer" "${R:-}" 2>/dev/null || printf '%s/ends\t0\twrong\n' "$family") |
				sed "s/^/$(peer_tag "$peer")	/" >>"$work/$family.raw"
		done
		round=$((round + 1))
	done
	case $family in memory) unit='bytes resident for each byte asked' ;; *) unit=ns ;; esac
	awk -v family="$family" -v unit="$unit" -v peers="$tags" -v tsv="$work/$family.tsv" -v rows="${F:+1}${R:+1}" \
		-f "$bench/report.awk" "$work/$family.raw"
done
