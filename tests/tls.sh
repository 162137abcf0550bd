#!/bin/sh
# SPDX-License-Identifier: 0BSD
# tls.sh BUILD - thread-local data and relocations: each way to compile them, each way to link them
set -u
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
here=$(pwd)
mote=$build/bin/mote-cc
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
. tests/holds.sh

models='global-dynamic local-dynamic initial-exec local-exec'
compilers=''
for cc in gcc clang; do
	if command -v $cc >/dev/null; then compilers="$compilers $cc"; else skip "all by $cc" 'not installed'; fi
done
linkers=bfd
if command -v ld.lld >/dev/null; then linkers='bfd lld'; else skip 'all by lld' 'not installed'; fi
# lld has an option of its own for packed relocations before it has GNU ld's.
packed_bfd=-Wl,-z,pack-relative-relocs packed_lld=-Wl,--pack-dyn-relocs=relr
ld -z pack-relative-relocs --version >/dev/null 2>&1 && ld --help | grep -q pack-relative-relocs || packed_bfd=''
[ -n "$packed_bfd" ] || skip 'packed relocations by ld' 'this one has none'

# compile NAME OPTIONS...: both files by $cc
compile() {
	mkdir -p "$w/$1" && cd "$w/$1" && shift && MOTE_CC=$cc "$mote" -w "$@" -c "$here/tests/tls/main.c" "$here/tests/tls/other.c"
	compiled=$?
	cd "$here" && return $compiled
}
# starts NAME OPTIONS...: the program of both objects is linked, and finds its data
starts() {
	name=$1
	shift
	"$mote" "$@" "$w/$name/main.o" "$w/$name/other.o" -o "$w/p" && "$w/p" || { echo "status $?: mote-cc $* $name"; return 1; }
}

# Every model in every kind of code; both flavours take turns.
flavour=size
for cc in $compilers; do
	for code in -fno-pie -fPIE -fPIC; do
		for model in $models; do
			name=$cc$code-$model
			holds "$name compiles" compile "$name" -O1 $code -ftls-model=$model
			for ld in $linkers; do
				eval "packed=\$packed_$ld"
				for options in '' -Wl,-E -static-pie '-static-pie -Wl,-E' "-static-pie -Wl,-E $packed"; do
					case $code$options in *-fno-pie*-static-pie*) continue ;; esac
					[ $flavour = speed ] && flavour=size || flavour=speed
					# shellcheck disable=SC2086 # options are words
					holds "$name, $ld $options, $flavour" starts "$name" $options -fuse-ld=$ld -mflavour=$flavour
				done
			done
		done
	done
done

# The segment's alignment and place: below, at and above what start-up keeps ready, up to a page.
cc=gcc
for align in 1 2 32 128 512 4096; do
	for code in -fno-pie -fPIE; do
		holds "alignment $align compiles" compile $align -O1 $code -DALIGN=$align
		for ld in $linkers; do
			for options in '' -static-pie; do
				case $code$options in -fno-pie-static-pie) continue ;; esac
				holds "alignment $align, $code, $ld $options" starts $align $options -fuse-ld=$ld
			done
		done
	done
done

# Link-time optimization: by gcc with GNU ld, by clang with lld.
optimized() { # OPTIONS...
	MOTE_CC=$cc "$mote" -w -O1 -flto -fuse-ld=$ld "$@" tests/tls/main.c tests/tls/other.c -o "$w/p" && "$w/p"
}
for cc in $compilers; do
	ld=bfd
	[ $cc = gcc ] || ld=lld
	case " $linkers " in *" $ld "*) ;; *) continue ;; esac
	for options in '' -static-pie '-static-pie -fPIC' '-static-pie -fPIC -Wl,-E'; do
		# shellcheck disable=SC2086
		holds "-flto by $cc $options" optimized $options
	done
done

# Functions chosen at start-up.
chosen() { MOTE_CC=$cc "$mote" -w -O1 -fuse-ld=$ld "$@" tests/tls/chosen.c -o "$w/p" && "$w/p"; }
for cc in $compilers; do
	for ld in $linkers; do
		for options in '' -static-pie '-static-pie -fPIC' '-static-pie -fPIC -Wl,-E -Wl,-z,nocombreloc'; do
			# shellcheck disable=SC2086
			holds "ifunc by $cc, $ld $options" chosen $options -DCALLED
			# shellcheck disable=SC2086
			holds "ifunc by pointer alone, $cc, $ld $options" chosen $options
		done
	done
done

# By hand, with crt1.o or rcrt1.o, and the linker's own script or mote's.
by_hand() { # SCRIPT START OPTIONS...
	script=$1 start=$2
	shift 2
	ld -nostdlib $script "$@" "$build/lib/mote/$start" "$w/hand/main.o" "$w/hand/other.o" --start-group \
		"$build/lib/mote/$library/libc.a" "$(gcc -print-libgcc-file-name)" --end-group -o "$w/p" && "$w/p"
}
cc=gcc
holds 'objects for links by hand' compile hand -O1 -fPIC
for script in '' "-T $build/lib/mote/linker.ld"; do
	library=size
	holds "crt1.o ${script%% *}" by_hand "$script" crt1.o
	library=size-pie
	for options in '' -E '-z pack-relative-relocs'; do
		[ -n "$packed_bfd" ] || [ "$options" != '-z pack-relative-relocs' ] || continue
		# shellcheck disable=SC2086
		holds "rcrt1.o ${script%% *} $options" by_hand "$script" rcrt1.o -static -pie --no-dynamic-linker -z text $options
	done
done

# What is not known ends the program before its first line; it is not skipped.
ended() { # OPTIONS...: the first relocation becomes one of type 99
	"$mote" -static-pie -fPIC "$@" -o "$w/p" && at=$(readelf -SW "$w/p" | sed -n 's/.* \.rela\.dyn  *RELA  *[0-9a-f]* \([0-9a-f]*\) .*/\1/p') &&
		printf '\143' | dd of="$w/p" bs=1 seek=$((0x$at + 8)) conv=notrunc 2>/dev/null || return
	readelf -rW "$w/p"
	"$w/p"
	status=$?
	echo "status $status"
	[ $status = 132 ] # 128 + SIGILL
}
holds 'an unknown relocation ends the program' ended bench/size/env.c
holds 'an unknown one among thread-local ones ends it' ended -Wl,-E -w tests/tls/main.c tests/tls/other.c
# Without one there is no more than the walk over RELATIVE and RELR.
absent() {
	"$mote" -Os -static-pie bench/size/hello_puts.c -o "$w/p" && nm "$w/p" >"$w/symbols" &&
		! grep -E '__mote_relocations|__mote_ifunc|__tls_size' "$w/symbols"
}
holds 'a program without them has none of their code' absent
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
