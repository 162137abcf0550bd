#!/bin/sh
# SPDX-License-Identifier: 0BSD
# ports.sh [-q] BUILD [NAME...] - other people's programs, unmodified: fetched as Debian source
# packages, built with mote-cc, used; -q: little data, failures only, no sizes beside musl
#
# A port is a file in tests/ports/ with
#   package      the Debian source package
#   programs     what the build makes, with their folders
#   build        run in a copy of the source with CC, CFLAGS, LDFLAGS set
#   check        calls `is 'sentence' 'commands'` in an empty folder, and `needs COMMAND...`; there
#                are $bin (our programs), $data (a large file), $small (64 KiB), $ns (see below)
set -u
unset MAKEFLAGS MFLAGS MAKELEVEL CPPFLAGS LIBS
export LC_ALL=C PATH="$PATH:/usr/sbin:/sbin"
quick=''
[ "$1" != -q ] || { quick=1; shift; }
build=$(cd "$1" && pwd) && shift || exit 1
tests=$(cd "$(dirname "$0")" && pwd)
work=$build/ports results=$build/ports/results sizes=$build/ports/sizes
mkdir -p "$work"
: >"$results" >"$sizes"

result() {
	echo "$1 $name: $2" >>"$results"
	[ "$1$quick" = PASS1 ] || echo "$1 $name: $2"
}

# is SENTENCE COMMANDS: the commands end with status 0
is() {
	timeout 1800 sh -c ". '$tests/ports/$name'; $2" >"$log.check" 2>&1 </dev/null &&
		result PASS "$1" && return
	result FAIL "$1"
	tail -n 5 "$log.check" | cut -c 1-200
}

# needs COMMAND...: without one of them the rest of the check is skipped
needs() {
	for c; do
		command -v "$c" >/dev/null || { result SKIP "$c is not installed"; return 1; }
	done
}

# current FILE...: these and what autotools made get newer than their sources, as before patching
current() {
	for f in aclocal.m4 configure '*.in'; do
		sleep 0.1
		find . -name "$f" -exec touch {} +
	done
	touch -c . "$@"
}

# make_port KIND CC: build a copy of the source in $work/NAME/KIND
make_port() {
	tree=$work/$name/$1
	cp -a "$work/src/$package/"*/ "$tree" || return 1
	(cd "$tree" && CC=$2 CFLAGS=-Os LDFLAGS=-s && export CC CFLAGS LDFLAGS && build) >"$log.$1" 2>&1 </dev/null ||
		return 1
	for p in $programs; do
		[ "$1" = mote ] || "$build/bin/mote-strip" "$tree/$p"
		echo "$name ${p##*/} $1 $(wc -c <"$tree/$p")" >>"$sizes" || return 1
	done
}

# data FILE BYTES: words, noise, runs of zeros and records by turns, the same bytes each time
data() {
	[ -e "$1" ] && return
	awk -v bytes="$2" 'BEGIN {
		for (x = 1; n < bytes; n += length(t)) {
			x = x * 16807 % 2147483647
			kind = int(n / 16384) % 4
			if (kind == 0) t = substr("thequickbrownfoxjumpsoverthelazydog", x % 31 + 1, x % 5 + 1) (x % 9 ? " " : "\n")
			else if (kind == 1) t = sprintf("%c%c%c", x % 256, int(x / 256) % 256, int(x / 65536) % 256)
			else if (kind == 2) t = sprintf("%c%c%c%c%c%c%c%c%c", 0, 0, 0, 0, 0, 0, 0, 0, x % 3)
			else t = sprintf("%08d;%s;record %d\n", n, "abcdefgh", x % 3)
			printf "%s", t
		}
	}' >"$1.new" && mv -f "$1.new" "$1"
}
data=$work/data${quick:-.large} small=$work/small
data "$data" $((quick ? 2 << 20 : 32 << 20))
data "$small" 65536
ns='' # a command that runs another as PID 1 of its own namespace, if that is allowed
for c in 'unshare -pf --mount-proc' 'unshare -rpf --mount-proc'; do
	! $c true 2>/dev/null || { ns=$c; break; }
done
export data small ns

peer=''
if [ -z "$quick" ] && command -v musl-gcc >/dev/null; then
	# musl's tightest link, and the kernel's headers as mote-cc has them
	peer=$work/musl-cc
	cat >"$peer" <<-EOF && chmod +x "$peer"
		#!/bin/sh
		case " \$* " in *' -r '*) exec musl-gcc "\$@" ;; esac
		exec musl-gcc -static -fno-pie -no-pie -ffunction-sections -fdata-sections \
			-fno-asynchronous-unwind-tables -fno-stack-protector -Wl,--gc-sections \
			-Wl,-z,noseparate-code,-z,norelro,--build-id=none "\$@" -idirafter $build/lib/mote/kernel
	EOF
fi

[ $# -gt 0 ] || set -- $(ls "$tests/ports")
for name; do
	log=$work/$name/log
	[ -f "$tests/ports/$name" ] || { result FAIL 'is not a file in tests/ports'; continue; }
	. "$tests/ports/$name"
	rm -rf "$work/$name" && mkdir -p "$work/$name/cwd"
	"$tests/../tools/debsource.sh" "$work" "$package" >"$log.fetch" 2>&1 ||
		{ result SKIP "no source: $(grep -m 1 '^[WE]:' "$log.fetch")"; continue; }
	make_port mote "$build/bin/mote-cc" || {
		result FAIL builds
		grep -E 'error:|undefined reference|Error [0-9]' "$log.mote" | head -n 8
		continue
	}
	result PASS builds
	[ -z "$peer" ] || make_port musl "$peer" || echo "musl-gcc does not build $name"
	cd "$work/$name/cwd" && export bin="$work/$name/mote" && check
done

[ ! -s "$sizes" ] || [ -n "$quick" ] || awk '
	!($1 " " $2 in mote) { p[++n] = $1 " " $2 }
	$3 == "mote" { mote[$1 " " $2] = $4 }
	$3 == "musl" { musl[$1 " " $2] = $4 }
	END { print "\nport         program          mote     musl  mote/musl"
		for (i = 1; i <= n; i++) { split(p[i], w); a = mote[p[i]]; b = musl[p[i]]
		printf "%-12s %-12s %8d %8s  %s\n", w[1], w[2], a, b ? b : "-", b ? sprintf("%.2f", a / b) : "" }
	}' "$sizes"
sum() { grep -c "^$1" "$results"; }
echo "$(sum PASS) passed, $(sum FAIL) failed, $(sum SKIP) skipped"
[ "$(sum FAIL)" = 0 ]
