#!/bin/sh
# SPDX-License-Identifier: 0BSD
# debsource.sh DIR PACKAGE - Debian's source package, its patches applied, in DIR/src/PACKAGE/*/
#
# apt runs on folders of its own: the machine's sources, read as deb-src, in DIR/apt; neither the
# machine's lists nor its settings change, and no privilege is needed.
set -u
dir=$(cd "$1" && pwd) || exit 1
package=$2 apt=$dir/apt src=$dir/src/$2
[ ! -e "$src/.done" ] || exit 0
for c in apt-get dpkg-source patch xz; do
	command -v $c >/dev/null || { echo "E: $c is not installed (Debian: apt dpkg-dev patch xz-utils)"; exit 1; }
done

private_apt() {
	apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$apt/sources" \
		-o Dir::State::lists="$apt/lists" -o Dir::Cache="$apt/cache" \
		-o APT::Sandbox::User=root -o Acquire::Retries=1 -o Acquire::http::Timeout=20 "$@"
}
update() {
	mkdir -p "$apt/sources" "$apt/lists/partial" "$apt/cache/archives/partial"
	eval "$(apt-config shell list Dir::Etc::sourcelist/f parts Dir::Etc::sourceparts/d)"
	for f in "$list" "$parts"*.list "$parts"*.sources; do
		[ ! -f "$f" ] || sed '/cdrom:/d; s/^deb[[:space:]]/deb-src /; s/^Types:.*/Types: deb-src/' \
			"$f" >"$apt/sources/${f##*/}"
	done
	private_apt update || return 1
	: >"$apt/updated"
}
get() {
	rm -rf "$src" && mkdir -p "$src" && cd "$src" && private_apt source "$package"
}

# Lists of today are good enough, unless they name a version which is gone.
[ -n "$(find "$apt/updated" -mtime -1 2>/dev/null)" ] || update || exit 1
get || { update && get; } || exit 1
rm -f ./*.tar.* && : >.done
