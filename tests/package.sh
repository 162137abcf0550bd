#!/bin/sh
# SPDX-License-Identifier: 0BSD
# package.sh BUILD - install and uninstall, the tarball, the Debian package, equal bytes from two folders
set -u
unset MAKEFLAGS MFLAGS MAKELEVEL
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
. tests/holds.sh
version=$(cat VERSION)

holds 'VERSION, __MOTE__, CHANGELOG.md and debian/changelog agree' sh -c "
	IFS=. read -r a b c <VERSION
	grep -q \"^#define __MOTE__ \$((a * 10000 + b * 100 + c))\$\" include/features.h &&
	grep -m 1 '^## ' CHANGELOG.md | grep -qxF '## $version' && head -n 1 debian/changelog | grep -qF '($version)'"
holds 'make install' make -s B="$build" install PREFIX=/usr DESTDIR="$w/dest"
holds 'kernel headers that are installed later are found' sh -c "for folder in linux asm asm-generic drm misc mtd rdma sound video xen
	do test -L '$w/dest/usr/lib/mote/kernel/'\$folder || exit 1; done"
holds 'nothing but the one cross file knows where it is' sh -c \
	"! grep -rlIF -e '$w' -e '$build' '$w/dest/usr' && grep -qF \"'/usr/bin/'\" '$w/dest/usr/lib/mote/mote-absolute.cross'"
if command -v pkg-config >/dev/null; then
	holds 'mote.pc names version and compiler' sh -c "export PKG_CONFIG_PATH='$w/dest/usr/lib/pkgconfig' &&
		test \"\$(pkg-config --modversion mote)\" = $version && test -x \"\$(pkg-config --variable=cc mote)\""
else
	skip mote.pc 'pkg-config is not installed'
fi
spdx=$w/dest/usr/share/doc/mote/mote.spdx.json
if command -v jq >/dev/null; then
	holds 'the SPDX document is JSON and names each archive' sh -c "jq -e '.spdxVersion == \"SPDX-2.3\" and
		([.files[].fileName | select(endswith(\"libc.a\"))] | length) >= 4' '$spdx'"
	holds 'its checksums are those of the files' sh -c "cd '$w/dest/usr' &&
		jq -r '.files[] | .checksums[1].checksumValue + \"  \" + .fileName' '$spdx' | sha256sum --quiet -c"
else
	skip 'the SPDX document' 'jq is not installed'
fi
echo mine >"$w/dest/usr/bin/mine"
holds 'make uninstall' make -s B="$build" uninstall PREFIX=/usr DESTDIR="$w/dest"
holds 'nothing is left but what others put there' sh -c "test \"\$(cd '$w/dest' && find . -type f)\" = ./usr/bin/mine"

# What the tarball holds, built in another folder, is this build byte for byte. The small flavour is enough: the flags of the
# others hold no more of a path.
if git rev-parse HEAD >/dev/null 2>&1; then
	holds 'make dist' make -s B="$build" dist
	holds 'the tarball is the same again' sh -c "cp '$build/mote-$version.tar.gz' '$w/first' && make -s B='$build' dist && cmp '$w/first' '$build/mote-$version.tar.gz'"
	tar -xzf "$build/mote-$version.tar.gz" -C "$w"
	if git diff --quiet HEAD -- Makefile lib crt sys include tools; then
		holds 'the tarball builds' make -s -C "$w/mote-$version" small
		for f in lib/mote/size/libc.a lib/mote/start.o lib/mote/crt1.o lib/mote/seal-pinned.o bin/mote-strip bin/mote-seal; do
			holds "from another folder, byte for byte: $f" cmp "$w/mote-$version/build/$f" "$build/$f"
		done
	else
		skip 'equal bytes from two folders' 'the sources differ from the newest commit'
	fi
else
	skip 'make dist' 'not a clone'
fi
if command -v dpkg-buildpackage >/dev/null; then
	holds 'make deb' make -s B="$build" deb
	mkdir "$w/deb"
	holds 'the package holds a toolchain that works' sh -c "dpkg-deb -x '$build'/mote_${version}_amd64.deb '$w/deb' &&
		cd '$w' && echo 'int main(void) { return 0; }' >x.c && '$w/deb/usr/bin/mote-cc' -Os x.c && ./a.out"
else
	skip 'make deb' 'dpkg-dev is not installed'
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
