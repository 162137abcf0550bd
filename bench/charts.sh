#!/bin/sh
# SPDX-License-Identifier: 0BSD
# charts.sh BUILD - docs/charts/*.svg from what `make sizes`, `make startup` and `make bench` left in BUILD
set -eu
build=$(cd "$1" && pwd)
bench=$(cd "$(dirname "$0")" && pwd)
charts=$bench/../docs/charts
mkdir -p "$charts"

# chart NAME FILE COMMAND TITLE AXIS BASE BASE_NAME, with rows from standard input: group, peer, value
chart() {
	awk -v title="$4" -v note="$3 && make charts, $(date -u -r "$2" +%F)" -v axis="$5" -v base="$6" -v base_name="$7" \
		-f "$bench/chart.awk" >"$build/chart.svg" || return 1
	mv "$build/chart.svg" "$charts/$1.svg" && echo "docs/charts/$1.svg"
}

f=$build/sizes/sizes.tsv
[ ! -s "$f" ] || for cc in gcc clang; do
	awk -F '\t' -v cc=$cc '
	BEGIN { label["-mno-float-stdio"] = " *"; label["--seal"] = ", sealed +" }
	$1 == cc && $13 == "ok" {print $2 ($3 == "" ? "" : $3 in label ? label[$3] : " " $3) "\t" $5 "\t" $7}' "$f" |
		chart sizes-$cc "$f" 'make sizes' "Size of the file, tight link, $cc" \
			'bytes; *: mote with -mno-float-stdio; +: mote with --seal, peers unsealed' 0 '' || continue
done
f=$build/startup/startup.tsv
[ ! -s "$f" ] || awk -F '\t' 'match($1, /\./) && $1 !~ /glibc/ {print substr($1, 1, RSTART - 1) "\t" substr($1, RSTART + 1) "\t" $6}' "$f" |
	chart startup "$f" 'make startup' 'Start-up: vfork, execve, wait (glibc is far to the right)' 'time, ratio to a hand-written ELF file (10th percentile)' 1 floor
for f in "$build"/bench/*.means.tsv; do
	[ -s "$f" ] || continue
	family=$(basename "$f" .means.tsv)
	case $family in
	memory) # one group: its rows say more, and they are no times
		awk -F '\t' 'NR > 1 && $6 == "ok" {sub(/.*\//, "", $1); print $1 "\t" $2 "\t" $3}' "$build/bench/memory.tsv" |
			chart memory "$f" 'make bench F=memory' 'Memory: resident bytes for each byte asked of malloc' 'bytes' 1 'no loss'
		continue
		;;
	esac
	base=$(awk -F '\t' '$3 ~ /^glibc/ {print $3; exit}' "$f")
	spoken=$(echo "$base" | sed 's/-/ /')
	awk -F '\t' -v base="$base" 'NR > 1 && $3 != base {print $2 "\t" $3 "\t" $4}' "$f" |
		chart "$family" "$f" "make bench F=$family" "Time of $family functions" "geometric mean of the ratios to $spoken" 1 "$spoken"
done
