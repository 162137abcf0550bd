# SPDX-License-Identifier: 0BSD
# peers.sh - sourced by bench's scripts, which set build and bench: what peers.tbl says
# shellcheck shell=sh disable=SC2034,SC2154 # used by the table's commands, set by the caller
LC_ALL=C
export LC_ALL
musl=/usr/lib/x86_64-linux-musl
klibc=/usr/lib/klibc
# The link that is fair to peers, whose users can pass it; symbols and section headers go too.
tight='-Os -D_GNU_SOURCE -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables -fno-stack-protector'
tight_link='-Wl,--gc-sections -Wl,-z,noseparate-code,-z,norelro,--build-id=none'

# The kernel's nolibc is only in its source; fetched once, 135 MB, if this is a Debian machine.
fetch_nolibc() {
	[ "${NOLIBC:-}" != no ] && [ ! -d "$build/peers/nolibc" ] && command -v apt-get >/dev/null &&
		command -v dpkg-deb >/dev/null || return 0
	echo "fetching linux-source-6.1 for nolibc..." >&2
	mkdir -p "$build/peers/src" && (cd "$build/peers/src" && apt-get -qq download linux-source-6.1 &&
		dpkg-deb --fsys-tarfile ./*.deb | tar -xO ./usr/src/linux-source-6.1.tar.xz |
		tar -xJ --strip-components=3 -C "$build/peers" linux-source-6.1/tools/include/nolibc) >/dev/null 2>&1
	rm -rf "$build/peers/src"
}

# A column of the row NAME: 2 what must exist, 3 the command.
peer_field() {
	awk -F ' [|] ' -v name="$1" -v n="$2" '$1 == name {print $n}' "$bench/peers.tbl"
}

# peers [NAME...] - the names which are there, of all or of those asked for; the others are reported
peers() {
	for peer in ${*:-$(awk -F ' [|] ' '!/^#/ {print $1}' "$bench/peers.tbl")}; do
		file=$(peer_field "$peer" 2)
		if [ -n "$file" ] && eval "[ -e $file ]"; then
			echo "$peer"
		else
			echo "$peer is not installed: left out" >&2
		fi
	done
}

# compile PEER - with cc, flags, in, out and link set; 1 if the peer cannot
compile() {
	eval "$(peer_field "$1" 3)" >"$out.log" 2>&1
}
