#!/bin/sh
# SPDX-License-Identifier: 0BSD
# headers.sh BUILD - each public header alone, twice, in C99, C11, C17 and C++17, strictly
set -u
build=$1
cd "$(dirname "$0")/.." || exit 1
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
kernel=$build/lib/mote/kernel
for header in $(cd include && find . -name '*.h' | sed 's|^\./||' | grep -v '^bits/' | sort); do
	case $header in
	# musl's too are only the kernel's under another name, and need its headers.
	sys/kd.h | sys/soundcard.h | sys/vt.h) [ -d "$kernel/linux" ] || {
		skipped=$((skipped + 1))
		echo "SKIP $header: the kernel's headers are not installed"
		continue
	} ;;
	esac
	printf '#include <%s>\n#include <%s>\nint unused_%s;\n' "$header" "$header" "$(echo "$header" | tr -c 'a-z0-9\n' _)" >"$w/x.c"
	cp "$w/x.c" "$w/x.cc"
	for std in c99 c11 c17 gnu17 c++17; do
		case $std in
		c++*) cc=g++ file=$w/x.cc ;;
		*) cc=gcc file=$w/x.c ;;
		esac
		command -v $cc >/dev/null || {
			skipped=$((skipped + 1))
			echo "SKIP $header ($std): $cc is not installed"
			continue
		}
		case $header:$std in
		# As in musl: without POSIX in view their types are not there.
		aio.h:c99 | aio.h:c11 | aio.h:c17) define=-D_POSIX_C_SOURCE=200809L ;;
		*) define= ;;
		esac
		if $cc -std=$std -nostdinc -isystem "$($cc -print-file-name=include)" -Iinclude -idirafter "$kernel" $define \
			-Wall -Wextra -Wpedantic -Werror -fsyntax-only "$file" 2>"$w/log"; then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
			echo "FAIL $header ($std)"
			head -n 4 "$w/log"
		fi
	done
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
