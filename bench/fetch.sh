#!/bin/sh
# SPDX-License-Identifier: 0BSD
# fetch.sh BUILD - peers as Debian's packages have them, unpacked in BUILD/peers/NAME-VERSION, never installed
#
# In the environment: SUITES, else this machine's own release, trixie and sid. Of each the packages of
# peers.tbl; what is there in that version is not fetched again. apt is asked with a configuration of its
# own in BUILD/peers/apt, from the mirror and with the keys, proxy and passwords that the machine has.
set -u
LC_ALL=C
export LC_ALL
mkdir -p "$1/peers/apt"
peers=$(cd "$1/peers" && pwd)
bench=$(cd "$(dirname "$0")" && pwd)
. "$bench/peers.sh"
tools=peers

fail() {
	echo "make $tools: $1" >&2
	exit 1
}
for tool in apt-get dpkg-deb xz; do
	command -v $tool >/dev/null || fail "needs $tool: peers are fetched as Debian packages"
done
suites=${SUITES:-$(. /etc/os-release && [ "$ID" = debian ] && echo "${VERSION_CODENAME:-}") trixie sid}
mirror=$(apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(CODENAME)' 'Created-By: Packages' 2>/dev/null |
	awk '$2 == "Debian" && $3 !~ /security/ {print $1; exit}')
[ -n "$mirror" ] || fail "apt knows no mirror of Debian's: add one to its sources, then apt-get update"

# A suite's own apt: what the machine says of networks and formats, but no hooks and no other sources.
configure() {
	apt=$peers/apt/$suite
	keys=/usr/share/keyrings/debian-archive-keyring.gpg
	mkdir -p "$apt/lists/partial" "$apt/archives/partial"
	[ -e $keys ] && signed="[signed-by=$keys] " || signed=
	echo "deb $signed$mirror $suite main" >"$apt/sources.list"
	{
		apt-config dump | grep -E '^(Acquire|APT::Architecture|APT::Compressor)'
		for part in main parts preferences preferencesparts sourceparts; do
			echo "Dir::Etc::$part \"/dev/null\";"
		done
		echo "Dir::Etc::sourcelist \"$apt/sources.list\"; Dir::State \"$apt\"; Dir::State::status \"/dev/null\";"
		echo "Dir::Cache \"$apt\"; APT::Sandbox::User \"root\"; Acquire::Languages \"none\"; APT::Update::Error-Mode \"any\";"
	} >"$apt/apt.conf"
	export APT_CONFIG="$apt/apt.conf"
	# Lists of the same day are used as they are.
	[ -n "$(find "$apt/updated" -mtime -1 2>/dev/null)" ] && return 0
	echo "reading the list of $suite..." >&2
	apt-get -qq update >"$apt/log" 2>&1 || return 1
	touch "$apt/updated"
}

# The newest package of the suite whose name is the expression $1, and its version.
newest() {
	package=$(apt-cache -n search "^$1\$" | cut -d' ' -f1 | sort -V | tail -n 1)
	[ -n "$package" ] && full=$(apt-cache show --no-all-versions "$package" | sed -n 's/^Version: //p')
}

# unpack PACKAGE FOLDER
unpack() {
	rm -f "$apt"/*.deb
	(cd "$apt" && apt-get -qq download "$1" && dpkg-deb -x ./*.deb "$2" && rm -f ./*.deb) >"$apt/log" 2>&1
}

# nolibc is in the kernel's sources only: of 140 MB it is 300 KB. It is built with the headers of its kernel.
unpack_nolibc() {
	(cd "$apt" && apt-get -qq download "$package" &&
		dpkg-deb --fsys-tarfile ./*.deb | tar -xO "./usr/src/$package.tar.xz" |
		tar -xJ --strip-components=3 -C "$1" "$package/tools/include/nolibc"
		rm -f ./*.deb) >"$apt/log" 2>&1
	[ -e "$1/nolibc/nolibc.h" ] && unpack linux-libc-dev "$1"
}

fetch_one() {
	newest "$package" || { echo "$suite has no $package: left out" >&2; return 0; }
	version=$(version_of "$package" "$full")
	there=$peers/$name-$version
	[ ! -d "$there" ] || return 0
	echo "fetching $package $full of $suite..." >&2
	rm -rf "$peers/new" && mkdir -p "$peers/new"
	case $name in
	nolibc) unpack_nolibc "$peers/new" ;;
	*) unpack "$package" "$peers/new" ;;
	esac || { cat "$apt/log" >&2; return 1; }
	echo "$package $full, $suite" >"$peers/new/package"
	mv "$peers/new" "$there"
}

for suite in $suites; do
	configure || fail "the list of $suite is unavailable: no network, or the mirror has no such suite
$(grep -m 2 '^[EW]:' "$apt/log")"
	while read -r name package; do
		fetch_one || fail "$package of $suite cannot be fetched"
	done <<-END
		$(awk -F ' [|] ' '!/^#/ && $2 != "" {print $1, $2}' "$bench/peers.tbl")
	END
done
for there in "$peers"/*/package; do
	printf '%-18s %s\n' "$(basename "$(dirname "$there")")" "$(cat "$there")"
done
