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
