#!/bin/sh
# SPDX-License-Identifier: 0BSD
# build-systems.sh BUILD - CMake, Meson, autoconf and clangd, each with a program from Debian's sources
set -u
unset MAKEFLAGS MFLAGS MAKELEVEL CC CFLAGS LDFLAGS
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
w=$build/build-systems mote=$build/lib/mote
rm -rf "$w" && mkdir -p "$w" "$build/ports"
. tests/holds.sh

# fetched PACKAGE: $src is its source
fetched() {
	tools/debsource.sh "$build/ports" "$1" >"$w/log" 2>&1 || { skip "$1" "$(grep -m 1 '^E:' "$w/log")"; return 1; }
	src=$(echo "$build/ports/src/$1"/*/)
	src=${src%/}
}
has() { command -v "$1" >/dev/null || { skip "$2" "$1 is not installed"; return 1; }; }
# Ours: static, without another libc.
is_ours() { ! readelf -lW "$1" | grep -q INTERP && nm "$1" | grep -q ' __mote_run$'; }

if has cmake CMake && fetched cjson; then
	# Its library is shared if nobody says otherwise, and its cmake_minimum_required is old.
	holds 'CMake: cJSON builds' sh -c "cmake -S '$src' -B '$w/cmake' -DCMAKE_TOOLCHAIN_FILE='$mote/mote.cmake' && cmake --build '$w/cmake' -j2"
	holds "CMake: a library that is shared by default is static" test -e "$w/cmake/libcjson.a"
	holds 'CMake: what was built is on mote' is_ours "$w/cmake/cJSON_test"
	holds "CMake: cJSON's own tests pass" sh -c "cd '$w/cmake' && ctest"
fi
if has meson Meson && has ninja Meson && fetched pkgconf; then
	for cross in mote mote-absolute; do
		path=$PATH
		[ $cross = mote-absolute ] || path=$build/bin:$PATH
		holds "Meson: pkgconf builds by $cross.cross" env PATH="$path" sh -c \
			"meson setup --cross-file '$mote/$cross.cross' -Dtests=false '$w/$cross' '$src' && ninja -C '$w/$cross'"
		holds 'Meson: what was built is on mote' is_ours "$w/$cross/pkgconf"
		holds 'Meson: pkgconf reads mote.pc' sh -c "sed s/@VERSION@/1.2/ tools/build-systems/mote.pc >'$w/mote.pc' &&
			test \"\$(PKG_CONFIG_PATH='$w' '$w/$cross/pkgconf' --modversion mote)\" = 1.2"
	done
fi
if fetched sed; then
	cp -a "$src" "$w/sed" && find "$w/sed" \( -name aclocal.m4 -o -name configure -o -name '*.in' \) -exec touch {} +
	holds 'autoconf: sed builds' sh -c "cd '$w/sed' && ./configure -q CC='$build/bin/mote-cc' CFLAGS=-Os \
		--host=x86_64-linux-musl --disable-nls && make -s sed/sed MAKEINFO=: AUTOMAKE=: ACLOCAL=: AUTOCONF=:"
	holds 'autoconf: what was built is on mote' is_ours "$w/sed/sed/sed"
	holds 'autoconf: it works' sh -c "test \"\$(echo motte | '$w/sed/sed/sed' 's/tt/t/')\" = mote"
fi
# clangd reads .clangd: the snippet of the page, on a program that uses what only mote's headers say.
if has clangd clangd; then
	mkdir "$w/clangd"
	printf '#include <mote/seal.h>\n#include <stdio.h>\n#ifndef __MOTE__\n#error not mote\n#endif\nint main(void) { puts("hello"); return 0; }\n' >"$w/clangd/x.c"
	sed -n '/^    CompileFlags:/,/^$/p' docs/build-systems.md | sed "s|^    ||; s|PREFIX|$build|g" >"$w/clangd/.clangd"
	holds 'clangd: the snippet of docs/build-systems.md finds the headers' sh -c "cd '$w/clangd' && clangd --enable-config --check=x.c"
	holds "clangd: the library's own compile_flags.txt" clangd --check="$PWD/lib/string/memmem.c"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
