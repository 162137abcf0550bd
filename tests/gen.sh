#!/bin/sh
# SPDX-License-Identifier: 0BSD
# gen.sh BUILD - sys/syscalls.tbl against what is made from it, the public headers and the kernel
set -u
work=$1/gen-check
mkdir -p "$work"
passed=0 failed=0 skipped=0

# check WHAT COMMAND...
check() {
	what=$1
	shift
	if "$@" >"$work/out" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL gen: $what"
		head -n 20 "$work/out"
	fi
}
gen() { awk -v out="$1" -f tools/gensys.awk sys/syscalls.tbl; }

gen numbers >"$work/syscall.h"
check 'include/bits/syscall.h is stale, run make gen' diff include/bits/syscall.h "$work/syscall.h"
gen sys >"$work/sys.h"
check 'sys/sys.h is stale, run make gen' diff sys/sys.h "$work/sys.h"

gen public >"$work/public.h"
check 'include/mote/sys.h is stale, run make gen' diff include/mote/sys.h "$work/public.h"
gen rust >"$work/calls.rs"
check 'examples/rust/sys/src/calls.rs is stale, run make gen' diff examples/rust/sys/src/calls.rs "$work/calls.rs"

# <mote/sys.h> has every call that the table gives types, in the widths in which the kernel takes arguments.
awk '!/^#/ && NF && $3 !~ /^(none|more)/ && $2 != "vfork" {print $2}' sys/syscalls.tbl | LC_ALL=C sort >"$work/typed"
newer=$(sed -n 's/^# newer: //p' tests/abi/calls.tbl)
{ grep -v '^#' tests/abi/calls.tbl | cut -f1; printf '%s\n' $newer; } | LC_ALL=C sort >"$work/known"
check 'calls with types and tests/abi/calls.tbl differ' diff "$work/typed" "$work/known"
grep -v '^#' tests/abi/calls.tbl | awk '{gsub("p", "l", $2); gsub("h", "i", $2); print $1, $2}' >"$work/want"
{ cat tests/abi/calls.cc; sed 's/.*/	show("&", sys_&);/' "$work/typed"; echo '}'; } >"$work/calls.cc"
for cc in g++ clang++; do
	command -v $cc >/dev/null || { skipped=$((skipped + 1)); echo "SKIP gen: no $cc"; continue; }
	for o in -O0 -O2; do
		check "<mote/sys.h> compiles as C++ ($cc $o)" $cc $o -std=c++11 -nostdinc -Iinclude -Wall -Wextra -Werror \
			-c "$work/calls.cc" -o "$work/calls.o"
	done
	$cc "$work/calls.o" -o "$work/calls" && "$work/calls" | grep -vwE "$(echo $newer | tr ' ' '|')" | LC_ALL=C sort >"$work/got"
	check "<mote/sys.h> and the kernel differ in widths ($cc)" sh -c "LC_ALL=C sort $work/want | diff - $work/got"
done
{ printf '#include <mote/sys.h>\nint main(void) {return 0'; sed 's/.*/ + (sys_& != 0)/' "$work/typed"; echo ';}'; } >"$work/calls.c"
for cc in gcc clang; do
	command -v $cc >/dev/null || continue
	for o in -O0 -O1 -Oz -O3; do
		[ $cc$o != gcc-Oz ] || continue
		check "every call of <mote/sys.h> compiles ($cc $o)" $cc $o -std=c99 -nostdinc -Iinclude -Wall -Wextra -Wno-address -Werror \
			-Wno-tautological-pointer-compare -c "$work/calls.c" -o "$work/calls.o"
	done
done
tests/rust.sh "$1" "$work" >"$work/rust" 2>&1
case $? in
0) passed=$((passed + 1)) ;;
77) skipped=$((skipped + 1)) && cat "$work/rust" ;;
*) failed=$((failed + 1)) && echo 'FAIL gen: calls from Rust' && tail -n 20 "$work/rust" ;;
esac

# A row that disagrees with its public header does not compile.
gen check >"$work/prototypes.c"
for cc in gcc clang; do
	command -v $cc >/dev/null || { skipped=$((skipped + 1)); echo "SKIP gen: no $cc"; continue; }
	check "prototypes ($cc)" $cc -std=c11 -nostdinc -Iinclude -ffreestanding -fno-builtin -Werror \
		-fsyntax-only "$work/prototypes.c"
done

# The other way round: a row that was changed is found out. pid_t and int are one type, so are others.
sed 's/^ssize_t read(int /ssize_t read(long /' "$work/prototypes.c" >"$work/wrong.c"
check 'a wrong row passes' sh -c "! gcc -std=c11 -nostdinc -Iinclude -fsyntax-only $work/wrong.c"

check 'a number or a public name is there twice' sh -c "
	awk '!/^#/ && NF && \$3 !~ /^more/ {print \$1; print \$2}' sys/syscalls.tbl | sort | uniq -d | grep . && exit 1
	awk -v out=names -f tools/gensys.awk sys/syscalls.tbl | sort | uniq -d | grep . && exit 1
	exit 0"
# A wrapper is a row or a file, never both; but for the file of libthr.a.
gen names | sort >"$work/names"
find lib sys -name '*.[cS]' ! -name '*.thread.*' | sed 's,.*/,,; s/\..*//' | sort -u >"$work/files"
grep -v '^#' sys/cancellable.tbl | sort >"$work/cancellable"
check 'cancellable.tbl names no wrapper' sh -c "! comm -23 $work/cancellable $work/names | grep ."
check 'a row and a file have the same name' sh -c "! comm -12 $work/names $work/files | grep ."

# Numbers: the kernel's header may be older or newer, but never disagrees.
for kernel in /usr/include/asm/unistd_64.h /usr/include/x86_64-linux-gnu/asm/unistd_64.h; do
	[ -f $kernel ] && break
done
if [ -f $kernel ]; then
	sed -n 's/^#define __NR_\([a-z_0-9]*\)[ 	]*\([0-9]*\)$/\2 \1/p' $kernel | sort >"$work/kernel"
	awk '!/^#/ && NF && $3 !~ /^more/ {print $1, $2}' sys/syscalls.tbl | sort >"$work/table"
	check "the kernel has calls or numbers that the table lacks" sh -c "
		comm -13 $work/table $work/kernel | grep . && exit 1; exit 0"
else
	skipped=$((skipped + 1))
	echo 'SKIP gen: no asm/unistd_64.h of the kernel'
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ]
