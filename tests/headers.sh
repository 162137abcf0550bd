#!/bin/sh
# SPDX-License-Identifier: 0BSD
# headers.sh BUILD - each public header alone and twice, in C89 to C23 and C++11 to C++17, by gcc and clang, with every
# warning an error; macros with functions behind them; the C++ view; the kernel's headers beside mote's
set -u
build=$1
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
kernel=$(cd "$build/lib/mote/kernel" && pwd)
# C89 has these of its own, and no long long, inline or mixed declarations in them.
c89=' assert.h ctype.h errno.h float.h iso646.h limits.h locale.h math.h setjmp.h signal.h stdarg.h stddef.h stdio.h
stdlib.h string.h time.h wchar.h wctype.h '
(cd include && find . -name '*.h' | sed 's|^\./||' | grep -v '^bits/\|^linux/' | sort) >"$w/list"
while read -r header; do
	case $header in
	# musl's too are only the kernel's under another name, and need its headers.
	sys/kd.h | sys/soundcard.h | sys/vt.h) [ -d "$kernel/linux" ] || {
		skipped=$((skipped + 1))
		echo "SKIP $header: the kernel's headers are not installed"
		continue
	} ;;
	esac
	name=$(echo "$header" | tr -c 'a-z0-9\n' _)
	printf '#include <%s>\n#include <%s>\nextern int unused_%s;\nint unused_%s;\n' "$header" "$header" "$name" "$name" >"$w/$name.c"
	cp "$w/$name.c" "$w/$name.cc"
	echo "$header $name"
done <"$w/list" >"$w/names"

# one HEADER NAME: all standards; a line for each failure, the number of passes last
cat >"$w/one" <<'EOF'
header=$1 name=$2 w=$3 kernel=$4 c89=$5
passed=0
for compiler in gcc clang; do
	command -v $compiler >/dev/null || continue
	for std in c89 c99 c11 c17 c2x gnu17 c++11 c++17; do
		cc=$compiler file=$w/$name.c define='' more=''
		case $std in
		c++*)
			case $cc in gcc) cc=g++ ;; clang) cc=clang++ ;; esac
			command -v $cc >/dev/null || continue
			file=$w/$name.cc ;;
		c89) case " $c89 " in *" $header "*) ;; *) continue ;; esac
			define=-Wno-long-long ;; # what C99 added is there, as in musl
		esac
		case $header:$std in
		# As in musl: without POSIX in view their types are not there.
		aio.h:c99 | aio.h:c11 | aio.h:c17 | aio.h:c2x) define=-D_POSIX_C_SOURCE=200809L ;;
		mote/helper.h:*) define=-D_GNU_SOURCE ;; # it has code, for which the rest has to be in view
		esac
		# The kernel's headers repeat themselves and are not warned about; mote's are, as if they were the user's.
		case $header in sys/kd.h | sys/soundcard.h | sys/vt.h) ;; *) more=-Wsystem-headers ;; esac
		if $cc -std=$std -nostdinc -isystem include -isystem "$(cat "$w/$compiler.dir")" -idirafter "$kernel" \
			-Wall -Wextra -Wpedantic $more -Werror $define -fsyntax-only "$file" 2>"$w/$name.log"; then
			passed=$((passed + 1))
		else
			echo "FAIL $header ($compiler, $std)"
			head -n 3 "$w/$name.log"
		fi
	done
done
echo "$passed passed"
EOF
for cc in gcc g++ clang clang++; do
	command -v $cc >/dev/null || { skipped=$((skipped + 1)); echo "SKIP headers with $cc: not installed"; }
done
for cc in gcc clang; do $cc -print-file-name=include >"$w/$cc.dir" 2>/dev/null; done
xargs -P2 -L1 sh -c 'sh "$0/one" "$3" "$4" "$0" "$1" "$2" >"$0/$4.out"' "$w" "$kernel" "$(echo $c89)" <"$w/names"
grep -hv '^[0-9]* passed$' "$w"/*.out
passed=$(cat "$w"/*.out | sed -n 's/^\([0-9]*\) passed$/\1/p' | awk '{n += $1} END {print n + 0}')
failed=$(cat "$w"/*.out | grep -c ^FAIL)

check() { # WHAT COMMAND...
	what=$1
	shift
	if "$@" >"$w/log" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $what"
		head -n 5 "$w/log"
	fi
}

# The C++ view: all headers together, types as C++ has them, every function with C linkage.
nm -g --defined-only "$build/lib/mote/size/libc.a" 2>/dev/null | awk 'NF == 3 {print $3}' | sort -u >"$w/have"
{
	# Names that two headers give different values.
	grep -v '^scsi/\|^arpa/telnet.h\|^sys/kd.h\|^sys/soundcard.h\|^sys/vt.h\|^tgmath.h\|^complex.h\|^values.h' "$w/list" | sed 's/.*/#include <&>/'
	cat tests/abi/view.cc
	echo 'void *functions[] = {'
	awk -F'\t' -v w="$w" 'BEGIN {while ((getline name < (w "/have")) > 0) have[name] = 1}
		!/^#/ && $2 in have && $4 !~ /,/ && $1 !~ /^(complex.h|arpa.telnet.h|setjmp.h)$/ && !seen[$2]++ {print "FUNCTION(" $2 ")"}' tests/abi/prototypes.tbl
	echo '};'
} >"$w/view.cc"
for cc in g++ clang++; do
	command -v $cc >/dev/null || continue
	check "the C++ view with $cc" $cc -std=gnu++17 -D_GNU_SOURCE -nostdinc -isystem include -isystem "$(cat "$w/gcc.dir")" \
		-idirafter "$kernel" -Wall -Wno-deprecated-declarations -Werror -c "$w/view.cc" -o "$w/view.o"
	check "functions without C linkage with $cc" sh -c "! nm -u $w/view.o | grep _Z"
done

# The kernel's headers beside mote's, hidden ones too, in both orders. Where musl's cannot, mote's need not.
if [ -d "$kernel/linux" ]; then
	grep -v '^#' tests/abi/kernel.tbl | while read -r theirs ours; do
		[ -e "$kernel/$theirs" ] || { echo "SKIP $theirs + $ours: no such header of the kernel's"; continue; }
		printf '#include <%s>\n#include <%s>\n' "$theirs" "$ours" >"$w/kernel-first.c"
		printf '#include <%s>\n#include <%s>\n' "$ours" "$theirs" >"$w/kernel-last.c"
		for order in first last; do
			if "$build/bin/mote-cc" -std=gnu11 -D_GNU_SOURCE -isystem include -Wall -Werror -fsyntax-only "$w/kernel-$order.c" 2>"$w/log"; then
				echo passed
			elif command -v musl-gcc >/dev/null && ! musl-gcc -std=gnu11 -D_GNU_SOURCE -idirafter "$kernel" -fsyntax-only "$w/kernel-$order.c" 2>/dev/null; then
				echo "neither $theirs $ours"
			else
				echo "FAIL $theirs + $ours (kernel's $order)"
				grep error: "$w/log" | head -n 2
			fi
		done
	done >"$w/pairs"
	passed=$((passed + $(grep -c '^passed' "$w/pairs"))) failed=$((failed + $(grep -c ^FAIL "$w/pairs")))
	skipped=$((skipped + $(grep -c ^SKIP "$w/pairs")))
	echo "$(grep -c '^neither' "$w/pairs") pairs that clash with musl's headers clash with mote's"
	grep -v '^passed\|^neither' "$w/pairs"
else
	skipped=$((skipped + 1))
	echo "SKIP the kernel's headers beside mote's: not installed (Debian: linux-libc-dev)"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
