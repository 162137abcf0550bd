#!/bin/sh
# SPDX-License-Identifier: 0BSD
# deb.sh BUILD - BUILD/mote_VERSION_amd64.deb by Debian's own dpkg-buildpackage, from a copy of the sources
set -eu
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/mote"
cp -Rp $(git ls-files 2>/dev/null | cut -d / -f 1 | sort -u || ls -A) "$work/mote/"
# Objects of this build are used again where they are newer than the copied sources.
(cd "$work/mote" && unset MAKEFLAGS MAKELEVEL && B=$build dpkg-buildpackage -d -b -us -uc) >"$work/log" 2>&1 || {
	cat "$work/log" >&2
	exit 1
}
cp "$work"/*.deb "$build/"
ls "$build"/*.deb
