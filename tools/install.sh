#!/bin/sh
# SPDX-License-Identifier: 0BSD
# install.sh BUILD PREFIX - copy the toolchain; the copy works wherever it is moved
set -eu
from=$1/lib/mote to=$2/lib/mote
here=$(cd "$(dirname "$0")/.." && pwd)
rm -rf "$to"
mkdir -p "$2/bin" "$to" "$2/share/man/man1"
cp -R "$from/." "$to/"
# In the build tree the headers are a link to the sources.
rm "$to/include"
cp -R "$here/include" "$to/include"
for program in mote-cc mote-seal mote-strip; do
	cp "$1/bin/$program" "$2/bin/$program.new"
	mv "$2/bin/$program.new" "$2/bin/$program"
done
for page in "$here"/docs/man/*.1; do
	cp "$page" "$2/share/man/man1/"
done
echo "installed to $2: mote-cc, mote-seal, mote-strip, lib/mote, man pages"
