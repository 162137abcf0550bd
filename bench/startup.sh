#!/bin/sh
# SPDX-License-Identifier: 0BSD
# startup.sh BUILD - start-up of true, hello_write and hello_printf on mote and the peers, tight links,
# beside hand-written ELF files which only exit, or write and exit
#
# In the environment: P='mote musl ...' peers (peers.sh), N rounds. TSV in BUILD/startup/startup.tsv.
set -eu
build=$(cd "$1" && pwd)
bench=$(cd "$(dirname "$0")" && pwd)
. "$bench/peers.sh"
work=$build/startup
mkdir -p "$work" && cd "$work"
gcc -O2 -Wall "$bench/startup.c" -o startup
gcc -c "$bench/floor.S" -o floor.o && ld -Ttext=0x400000 --oformat=binary -o floor-true floor.o
gcc -DHELLO -c "$bench/floor.S" -o floor.o && ld -Ttext=0x400000 --oformat=binary -o floor-hello floor.o
chmod +x floor-true floor-hello

# shellcheck disable=SC2086 # words
names=$(peers ${P:-machine} | serving startup)
[ -n "$names" ] || exit 1
programs=''
for name in true hello_write hello_printf; do
	case $name in true) programs="$programs floor-true" ;; *) programs="$programs floor-hello" ;; esac
	for peer in $names; do
		cc=gcc in=$bench/size/$name.c out=$name.$(peer_tag "$peer") flags=$tight link=$tight_link
		case $peer in mote*) flags='-Os -s' link='' ;; esac
		compile "$peer" || { echo "$peer has no $name" >&2; continue; }
		case $peer in mote*) ;; *) strip -s -R .comment "$out" && "$build/bin/mote-strip" "$out" ;; esac
		programs="$programs $out"
	done
done
printf 'program\tmin_us\tp10_us\tmedian_us\tmin_ratio\tp10_ratio\tmedian_ratio\tfaults\n' >startup.tsv
# shellcheck disable=SC2086
./startup "${N:-3000}" $programs >>startup.tsv
awk -F '\t' '
NR == 1 { printf "%-24s %9s %9s %9s   %-21s %s\n", "program", "min us", "p10 us", "median us", "ratios to the floor", "page faults" }
NR > 1 { printf "%-24s %9s %9s %9s   %-6s %-6s %-6s  %s\n", $1, $2, $3, $4, $5, $6, $7, $8 }' startup.tsv
