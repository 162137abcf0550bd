#!/bin/sh
# SPDX-License-Identifier: 0BSD
# demo.sh BUILD - what mote does, on this machine, now: build, run, measure, boot
set -eu
build=$1
cd "$(dirname "$0")/.."
say() { printf '\n== %s\n' "$*"; }

say 'the toolchain'
echo "$build/bin/mote-cc, $(find "$build/lib/mote/include" -name "*.h" | wc -l) headers, $(nm -g --defined-only "$build/lib/mote/size/libc.a" 2>/dev/null | grep -c ' [TW] ') functions"

say 'a program of five lines'
mkdir -p "$build/demo"
cat bench/size/hello_write.c
"$build/bin/mote-cc" -Os -s bench/size/hello_write.c -o "$build/demo/hello"
echo "$ mote-cc -Os -s hello_write.c -o hello; wc -c hello; ./hello"
wc -c <"$build/demo/hello"
"$build/demo/hello"

say 'the example programs of an initramfs'
mkdir -p "$build/demo/bin"
for source in examples/initramfs/*.c; do
	name=${source##*/}
	"$build/bin/mote-cc" -Os -s "$source" -o "$build/demo/bin/${name%.c}"
done
"$build/bin/mote-cc" -Os -s examples/initramfs/sh/*.c -o "$build/demo/bin/sh"
wc -c "$build"/demo/bin/* | sed "s|$build/demo/bin/||"
echo "$ sh -c 'for i in 1 2 3; do echo \$i; done | cat; uname'"
PATH=$build/demo/bin:$PATH "$build/demo/bin/sh" -c 'for i in 1 2 3; do echo $i; done | cat; uname'

say 'a sealed program, and what it can call'
"$build/bin/mote-cc" -Os -s --seal bench/size/hello_write.c -o "$build/demo/sealed"
echo "$ mote-cc -Os -s --seal hello_write.c -o sealed; wc -c sealed; ./sealed; mote-seal sealed"
wc -c <"$build/demo/sealed"
"$build/demo/sealed"
"$build/bin/mote-seal" "$build/demo/sealed"

say 'a decoder of untrusted input, sealed, and its supervisor'
B=$build CC="$build/bin/mote-cc -Os -s" examples/sandbox/build.sh
B=$build examples/sandbox/demo.sh

say 'sizes beside the peers that are installed (make sizes P=today fetches more)'
if command -v musl-gcc >/dev/null || command -v diet >/dev/null || command -v klcc >/dev/null; then
	C=gcc S='true hello_write hello_puts hello_printf cat sort' bench/sizes.sh "$build"
else
	for name in true hello_write hello_puts hello_printf cat sort; do
		"$build/bin/mote-cc" -Os -s "bench/size/$name.c" -o "$build/demo/$name"
		printf '%-16s %6s bytes\n' "$name" "$(wc -c <"$build/demo/$name")"
	done
	echo 'no peer is installed (Debian: musl-tools, dietlibc-dev, libklibc-dev)'
fi

say 'a stock kernel boots them'
if command -v qemu-system-x86_64 >/dev/null; then
	status=0
	B=$build CC="$build/bin/mote-cc -Os -s" examples/initramfs/boot.sh || status=$?
	[ $status = 0 ] || [ $status = 2 ] || exit $status
else
	echo 'the emulator is not installed; to see it boot: apt-get install qemu-system-x86, then make boot'
fi
