#!/bin/sh
# SPDX-License-Identifier: 0BSD
# seal.sh BUILD [ROUNDS] - what a seal costs beside an unsealed build of the same program
set -eu
build=$(cd "$1" && pwd)
rounds=${2:-11}
here=$(cd "$(dirname "$0")" && pwd)
w=$build/seal
mkdir -p "$w" && cd "$w"
cc=$build/bin/mote-cc
$cc -O2 "$here/seal.c" -o plain
for seal in pinned numbers; do
	$cc -O2 --seal=$seal "$here/seal.c" -o $seal
	$cc -Os -s --seal=$seal "$here/size/hello_write.c" -o hello-$seal
done
$cc -Os -s "$here/size/hello_write.c" -o hello-plain
"$build/bin/mote-seal" pinned | head -n 1

# least COLUMN FILE, median COLUMN FILE
least() { cut -d' ' -f"$1" "$2" | sort -n | head -n 1; }
median() { cut -d' ' -f"$1" "$2" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
rm -f call.* install.*
round=0
while [ $round -lt "$rounds" ]; do
	for seal in plain pinned numbers; do ./$seal call >>call.$seal; done
	./plain floor >>call.floor
	./plain install >install.both
	sed -n 1p install.both >>install.pinned
	sed -n 2p install.both >>install.numbers
	round=$((round + 1))
done
echo "flags: mote-cc -O2, hello with -Os -s; $rounds interleaved rounds; least / median of batches and children"
echo
echo '| seal | to install, µs | a call, ns | over an unfiltered one, ns | bytes of hello | more than without |'
echo '| --- | ---: | ---: | ---: | ---: | ---: |'
cp hello-plain hello-floor # which has no bytes of its own
for seal in plain floor pinned numbers; do
	install='- -'
	[ ! -s install.$seal ] || install="$(least 1 install.$seal) $(median 2 install.$seal)"
	echo "$seal $install $(least 1 call.$seal) $(median 2 call.$seal) $(least 1 call.plain) $(median 2 call.plain)" \
		"$(wc -c <hello-$seal) $(wc -c <hello-plain)"
done | awk '{
	printf "| %s | %s | %.0f / %.0f | %.0f / %.0f | %d | %d |\n", $1 == "plain" ? "none" : $1 == "floor" ? "six instructions by hand" : $1,
	    $2 == "-" ? "-" : $2 " / " $3, $4, $5, $4 - $6, $5 - $7, $8, $8 - $9
}'
