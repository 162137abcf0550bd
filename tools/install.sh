#!/bin/sh
# SPDX-License-Identifier: 0BSD
# install.sh BUILD PREFIX DESTDIR - copy the toolchain; the copy works wherever it is moved
# install.sh --remove PREFIX DESTDIR - delete what that has put there
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
to=$3$2
if [ "$1" = --remove ]; then
	rm -rf "$to/lib/mote" "$to/share/doc/mote"
	for f in "$here"/docs/man/*.1; do rm -f "$to/share/man/man1/${f##*/}"; done
	rm -f "$to/bin/mote-cc" "$to/bin/mote-c++" "$to/bin/mote-seal" "$to/bin/mote-strip" "$to/lib/pkgconfig/mote.pc"
	# Folders that are empty now.
	for d in lib/pkgconfig lib share/man/man1 share/man share/doc share bin; do
		rmdir "$to/$d" 2>/dev/null || :
	done
	echo "removed from $to"
	exit 0
fi
version=$(cat "$here/VERSION")
rm -rf "$to/lib/mote"
mkdir -p "$to/bin" "$to/lib/mote" "$to/lib/pkgconfig" "$to/share/man/man1" "$to/share/doc/mote"
cp -R "$1/lib/mote/." "$to/lib/mote/"
# In the build tree the headers are links to the sources.
rm -r "$to/lib/mote/include"
cp -RL "$1/lib/mote/include" "$to/lib/mote/include"
for program in mote-cc mote-seal mote-strip; do
	cp "$1/bin/$program" "$to/bin/$program.new"
	mv "$to/bin/$program.new" "$to/bin/$program"
done
ln -sf mote-cc "$to/bin/mote-c++"
# The one file that knows where it is.
sed "s|^bin = .*|bin = '$2/bin/'|" "$to/lib/mote/mote.cross" >"$to/lib/mote/mote-absolute.cross"
cp "$here"/docs/man/*.1 "$to/share/man/man1/"
sed "s/@VERSION@/$version/" "$here/tools/build-systems/mote.pc" >"$to/lib/pkgconfig/mote.pc"
cp "$here/LICENSE" "$here/CHANGELOG.md" "$here"/docs/*.md "$to/share/doc/mote/"
"$here/tools/spdx.sh" "$to" "$version" >"$to/share/doc/mote/mote.spdx.json"
echo "installed to $to: mote-cc, mote-seal, mote-strip, lib/mote, mote.pc, man pages, documents"
