# SPDX-License-Identifier: 0BSD
# peers.sh - sourced by bench's scripts, which set build and bench: what peers.tbl says
#
# A peer's name is a row of the table, for what is installed, or NAME-VERSION, for a folder of build/peers.
# shellcheck shell=sh disable=SC2034,SC2154 # used by the table's commands, set by the caller
LC_ALL=C
export LC_ALL
# The link that is fair to peers, whose users can pass it; symbols and section headers go too.
tight='-Os -D_GNU_SOURCE -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables -fno-stack-protector'
tight_link='-Wl,--gc-sections -Wl,-z,noseparate-code,-z,norelro,--build-id=none'

# version_of PACKAGE VERSION: what people call it: of its name, if that has one, else without epoch and revision
version_of() {
	echo "$1 $2" | sed -E 's/^[a-z-]+-([0-9.]+)(-dev)? .*/\1/; t
		s/^[^ ]+ ([0-9]+:)?([0-9.]+).*/\2/'
}

# The columns of the row NAME.
peer_field() {
	case $1 in
	*-[0-9]*) root=$build/peers/$1 kind=${1%%-[0-9]*} ;;
	*) root='' kind=$1 ;;
	esac
	awk -F ' [|] ' -v name="$kind" -v n="$2" '$1 == name {print $n}' "$bench/peers.tbl"
}

# NAME with its version, also of what is installed.
peer_tag() {
	package=$(case $1 in *-[0-9]*) ;; *) peer_field "$1" 2 ;; esac)
	full=$([ -z "$package" ] || dpkg-query -W -f '${Version}' "$package" 2>/dev/null)
	echo "$1${full:+-$(version_of "$package" "$full")}"
}

# peer_serves NAME FAMILY
peer_serves() {
	case " $(peer_field "$1" 3) " in "  " | *" $2 "*) ;; *) return 1 ;; esac
}

# Of the names from standard input those that serve FAMILY.
serving() {
	while read -r peer; do
		! peer_serves "$peer" "$1" || echo "$peer"
	done
}

peer_kinds() {
	awk -F ' [|] ' '!/^#/ {print $1}' "$bench/peers.tbl"
}

# The folders of build/peers of a kind, oldest version first.
peer_folders() {
	(cd "$build/peers" 2>/dev/null && ls -d "$1"-[0-9]* 2>/dev/null) | sort -V
}

peer_there() {
	file=$(peer_field "$1" 4)
	case $1 in *-[0-9]*) root=$build/peers/$1 ;; *) root='' ;; esac
	[ -n "$file" ] && eval "[ -e $file ]"
}

# peers NAME... - the names which are there. `machine` is all that is installed; `today` mote and the newest
# of each kind, fetched now; `all` is all versions, fetched and installed. Others that are not there are reported.
peers() {
	case " $* " in
	*" today "* | *" all "*)
		"$bench/fetch.sh" "$build" >/dev/null || [ -n "$(peer_folders musl)" ] || return 1
		;;
	esac
	for peer in "$@"; do
		case $peer in
		machine) peer_kinds | sed 's/^/optional /' ;;
		today)
			echo mote
			for kind in $(peer_kinds); do peer_folders "$kind" | tail -n 1; done
			;;
		all)
			for kind in $(peer_kinds); do
				echo "optional $kind"
				peer_folders "$kind" | grep -vxF "$(peer_there "$kind" && peer_tag "$kind")"
			done
			;;
		*) echo "$peer" ;;
		esac
	done | grep -vx 'optional mote-size' | while read -r first second; do
		if peer_there "${second:-$first}"; then
			echo "${second:-$first}"
		else
			[ -n "$second" ] || echo "$first is not installed: left out" >&2
		fi
	done
}

# compile PEER - with cc, flags, in, out and link set; 1 if the peer cannot
compile() {
	own=$($cc -print-file-name=include) kernel="-idirafter $build/lib/mote/kernel"
	case $1 in *-[0-9]*) root=$build/peers/$1 ;; *) root='' ;; esac
	eval "$(peer_field "$1" 5)" >"$out.log" 2>&1
}

# overlay ARCHIVE - functions of the archive on the machine's libc. What it lacks must not come from there.
overlay() {
	$cc $flags -c "$in" -o "$out.o" || return 1
	nm -u "$out.o" | awk '{print $2}' >"$out.wants"
	nm "$1" 2>/dev/null | awk 'NF == 3 && $2 ~ /[TWi]/ {print $3}' | sort -u >"$out.has"
	grep -vxF -f "$out.has" "$out.wants" | grep -v '^_GLOBAL_OFFSET_TABLE_$' | sed "s/.*/undefined reference to '&'/" | grep . && return 1
	$cc -static "$out.o" "$1" -o "$out" $link
}
