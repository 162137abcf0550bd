#!/bin/sh
# SPDX-License-Identifier: 0BSD
# startup.sh BUILD [ROUNDS] - start-up of `int main(void) { return 0; }` beside a hand-written ELF file
# and, where they are installed, the peers with their tightest link
set -eu
build=$(cd "$1" && pwd)
rounds=${2:-4000}
here=$(cd "$(dirname "$0")" && pwd)
w=$build/startup
mkdir -p "$w" && cd "$w"
gcc -O2 -Wall "$here/startup.c" -o startup
gcc -c "$here/floor.S" -o floor.o
ld -Ttext=0x400000 --oformat=binary -o floor floor.o && chmod +x floor
"$build/bin/mote-cc" -Os -s "$here/size/true.c" -o mote
tight='-Os -ffunction-sections -fdata-sections -static -s'
link='-Wl,--gc-sections -Wl,-z,noseparate-code,-z,norelro,--build-id=none'
programs='./floor ./mote'
for peer in musl:musl-gcc dietlibc:'diet -Os gcc' klibc:klcc glibc:gcc; do
	cc=${peer#*:} peer=${peer%%:*}
	# shellcheck disable=SC2086 # flags are words
	if command -v ${cc%% *} >/dev/null && $cc $tight $link "$here/size/true.c" -o $peer 2>/dev/null; then
		"$build/bin/mote-strip" $peer
		programs="$programs ./$peer"
	else
		echo "$peer is not installed: left out"
	fi
done
if [ -d "$build/peers/nolibc" ]; then
	# shellcheck disable=SC2086
	gcc $tight -fno-pie -no-pie -nostdlib -include "$build/peers/nolibc/nolibc.h" -I"$build/peers/nolibc" -w \
		"$here/size/true.c" -o nolibc $link -lgcc && "$build/bin/mote-strip" nolibc && programs="$programs ./nolibc"
else
	echo "nolibc is fetched by make sizes: left out"
fi
echo "flags: mote-cc -Os -s; peers: $tight $link, section headers removed; $rounds rounds"
# shellcheck disable=SC2086
./startup "$rounds" $programs
