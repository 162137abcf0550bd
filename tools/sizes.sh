#!/bin/sh
# SPDX-License-Identifier: 0BSD
# sizes.sh BUILD - bytes of the programs in bench/size, on mote and on the peers installed here
#
# Every program is built from the same source in the same run. Peers get their tightest link: the
# flags below, then symbols and section headers removed. A program whose output differs from the
# host libc's is marked "wrong": its size is no bar. "-": the peer lacks a function.
set -u
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")/../bench/size" && pwd)
work=$build/sizes
strip=$build/bin/mote-strip
tight='-Os -D_GNU_SOURCE -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables -fno-stack-protector'
link='-Wl,--gc-sections -Wl,-z,noseparate-code,-z,norelro,--build-id=none'
nolibc=$build/peers/nolibc
rm -rf "$work" && mkdir -p "$work/in" && cd "$work" || exit 1
printf 'pear\napple\n\nfig\nzebra\napple' >in/lines
: >in/empty

# The kernel's nolibc is only in its source; fetched once, 135 MB, if this is a Debian machine.
fetch_nolibc() {
	[ "${NOLIBC:-}" != no ] && [ ! -d "$nolibc" ] && command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return
	echo "fetching linux-source-6.1 for nolibc..." >&2
	mkdir -p "$build/peers/src" && (cd "$build/peers/src" && apt-get -qq download linux-source-6.1 &&
		dpkg-deb --fsys-tarfile ./*.deb | tar -xO ./usr/src/linux-source-6.1.tar.xz |
		tar -xJ --strip-components=3 -C "$build/peers" linux-source-6.1/tools/include/nolibc) >/dev/null 2>&1
	rm -rf "$build/peers/src"
}

compile() {
	peer=$1 src=$2 out=$3 own=$4
	# shellcheck disable=SC2086 # flags are words
	case $peer in
	mote) "$build/bin/mote-cc" -Os -s $own "$src" -o "$out" ;;
	host) gcc -O1 "$src" -o "$out" ;;
	glibc) gcc $tight -static "$src" -o "$out" $link ;;
	musl) musl-gcc $tight -static "$src" -o "$out" $link ;;
	dietlibc) diet -Os gcc $tight "$src" -o "$out" $link -lcompat ;;
	klibc) klcc $tight "$src" -o "$out" $link ;;
	nolibc) gcc $tight -fno-pie -no-pie -nostdlib -static -include "$nolibc/nolibc.h" -I"$nolibc" \
		-w "$src" -o "$out" $link -lgcc ;;
	esac >"$out.log" 2>&1 || return 1
	[ "$peer" = mote ] || [ "$peer" = host ] || { strip -s -R .comment -R .note.gnu.build-id "$out" && "$strip" "$out"; } 2>>"$out.log"
}

# What a program prints for known input; argv[0] is the same for all.
run() {
	mkdir -p "$work/bin" && cp "$1" "$work/bin/program"
	(cd in && case $2 in
	cat) ../bin/program lines missing ;;
	sort) ../bin/program <lines ;;
	ls*) TZ=UTC0 ../bin/program . ;;
	*) ../bin/program ;;
	esac) 2>/dev/null
	echo "status $?"
}

peers='glibc musl dietlibc klibc nolibc'
fetch_nolibc
echo "Bytes, $(gcc --version | head -n 1), $(ld --version | head -n 1)"
echo "mote: mote-cc -Os -s. Peers: $tight $link, stripped, section headers removed."
echo
printf '| %-32s | %8s |' program mote
for peer in $peers; do printf ' %14s |' "$peer"; done
printf '\n| -------------------------------- | -------: |'
for peer in $peers; do printf ' -------------: |'; done
echo
for row in true hello_write hello_puts hello_printf hello_printf:-mno-float-stdio printf_float cat sort ls_utc:-mno-float-stdio ls:-mno-float-stdio; do
	name=${row%%:*} flags=''
	[ "$row" = "$name" ] || flags=${row#*:}
	compile host "$here/$name.c" "$work/$name.host" '' && run "$work/$name.host" "$name" >"$work/$name.expect"
	for peer in mote $peers; do
		out=$work/$name.$peer
		if ! compile "$peer" "$here/$name.c" "$out" "$flags"; then
			cell=-
		else
			cell=$(wc -c <"$out")
			run "$out" "$name" | cmp -s - "$work/$name.expect" || cell="$cell wrong"
		fi
		if [ "$peer" = mote ]; then
			printf '| %-32s | %8s |' "$name${flags:+ $flags}" "$cell"
		else
			printf ' %14s |' "$cell"
		fi
	done
	echo
done
