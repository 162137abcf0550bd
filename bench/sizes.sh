#!/bin/sh
# SPDX-License-Identifier: 0BSD
# sizes.sh BUILD - the programs of programs.tbl on mote and the peers of peers.tbl, by gcc and clang
#
# In the environment: S='wc ls ...' programs, P='mote musl ...' peers (peers.sh), C='gcc clang' compilers. All are
# built from the same source in the same run, with -Os -s (the default link) and with the tight link: see peers.sh,
# then no symbols and no section headers. A program whose output differs from the host's is marked "wrong": its
# size is no bar. "-": the peer lacks a function. Everything goes to BUILD/sizes/sizes.tsv.
set -u
build=$(cd "$1" && pwd)
bench=$(cd "$(dirname "$0")" && pwd)
. "$bench/peers.sh"
work=$build/sizes
rm -rf "$work" && mkdir -p "$work/in" "$work/bin" && cd "$work" || exit 1
printf 'pear\napple\n\nfig\nzebra\napple' >in/lines
: >in/empty
touch -d @1700000000 in/lines in/empty
gcc -O1 "$bench/inspect.c" -o inspect && gcc -O1 "$bench/get.c" -o get || exit 1

# What a program prints and its status, in the same place and under the same name for all; with a
# second argument also what it costs, into the file `cost`.
run() {
	rm -f cost
	p=../bin/program
	[ -z "${2:-}" ] || p='../inspect -r ../cost ../bin/program'
	cp "$1" bin/program
	(cd in && export p && timeout 20 sh -c "$command" 2>/dev/null; echo "status $?")
}

# build_one PEER tight|default FILE
build_one() {
	in=$bench/size/$name.c out=$3
	case $1/$2 in
	mote*) flags="-Os -s $flag -Wl,-Map=$3.map" link='' ;;
	*/default) flags='-Os -s -D_GNU_SOURCE' link='' ;;
	*) flags=$tight link=$tight_link ;;
	esac
	compile "$1" || return 1
	[ "$2" = default ] || case $1 in mote*) ;; *)
		{ strip -s -R .comment -R .note.gnu.build-id "$3" && "$build/bin/mote-strip" "$3"; } 2>>"$3.log" ;;
	esac
}

# Of an answer: the program itself, what it cost if it can be traced, and whether it was right.
measure() {
	build_one "$peer" default "$base.default" && build_one "$peer" tight "$base.tight" || return 1
	run "$base.tight" >"$base.output"
	answer=ok
	cmp -s "$base.output" "$name.expect" || answer=wrong
	cost='- - -' # the fewest faults of three: where the stack begins is random
	for _ in 1 2 3; do
		run "$base.tight" traced >"$base.traced"
		[ -s cost ] && cmp -s "$base.output" "$base.traced" || break
		cost=$(echo "$cost" | cat - cost | grep -v '^-' | sort -n -k 2 | head -n 1)
	done
	files="$(wc -c <"$base.default") $(wc -c <"$base.tight") $(./inspect -e "$base.tight")"
	echo "$cc|$name|$flag|$target|$(peer_tag "$peer")|$files|$cost|$answer" | tr '| ' '\t\t' >>sizes.tsv
}

# shellcheck disable=SC2086 # words
names=$(peers ${P:-machine} | serving sizes)
[ -n "$names" ] || exit 1
printf 'compiler\tprogram\tflag\ttarget\tpeer\tdefault\ttight\tloads\ttext\tcalls\tfaults\tKiB\tanswer\n' >sizes.tsv
for cc in ${C:-gcc clang}; do
	command -v "$cc" >/dev/null || { echo "$cc is not installed: left out" >&2; continue; }
	while IFS='|' read -r name flag target command; do
		name=${name% } flag=${flag# } flag=${flag% } target=$(echo $target)
		case $name in '#'*) continue ;; esac
		case " ${S:-$name} " in *" $name "*) ;; *) continue ;; esac
		gcc -O1 -D_GNU_SOURCE "$bench/size/$name.c" -o host -pthread 2>host.log && run ./host >"$name.expect"
		for peer in $names; do
			base=$work/$name.$peer.$cc
			measure || printf '%s\t%s\t%s\t%s\t%s\t-\t-\t-\t-\t-\t-\t-\t-\n' "$cc" "$name" "$flag" "$target" "$(peer_tag "$peer")" >>sizes.tsv
		done
	done <"$bench/programs.tbl"
done
awk -v peers="$(for peer in $names; do peer_tag "$peer"; done | tr '\n' ' ')" -f "$bench/sizes.awk" sizes.tsv
# What is in the programs that are over their targets, by object.
awk -F '\t' '$5 == "mote" && $7 > $4 {print $2 "." $5 "." $1, $2, $1, $7, $4}' sizes.tsv |
	while read -r file name cc bytes target; do
		echo "over its target: $name by $cc, $bytes bytes, target $target:"
		awk -f "$bench/objects.awk" "$file.tight.map" | sort -rn | head -n 14 | awk '{printf "%s %s, ", $2, $1} END {print "..."}' | fold -s -w 118
	done
