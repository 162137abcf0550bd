#!/bin/sh
# SPDX-License-Identifier: 0BSD
# cc.sh BUILD - mote-cc, ld, mote-strip and the installed tree as a user meets them
set -u
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
source=$(pwd)
mote=$build/bin/mote-cc strip=$build/bin/mote-strip lib=$build/lib/mote
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
cd "$w" || exit 1
. "$source/tests/holds.sh"

# refuses TEXT COMMAND...: one line with TEXT on descriptor 2, nothing on 1, not status 0
refuses() {
	text=$1
	shift
	"$@" >"$w/stdout" 2>"$w/stderr" && { echo "it succeeded"; return 1; }
	cat "$w/stderr"
	[ ! -s "$w/stdout" ] && [ "$(wc -l <"$w/stderr")" = 1 ] && grep -q -e "$text" "$w/stderr"
}
says() { [ "$("$@" 2>/dev/null)" = "hello 42" ]; }
both() { "$@" && says ./a.out; }
asks() { "$@" -o asks && objdump -d asks | grep -q cpuid; }
asks_not() { "$@" -o asks && ! objdump -d asks | grep -q cpuid; }
loads() { readelf -lW "$1" | grep -c ' LOAD '; }
calls() { strace -f -o "$w/trace" "$1" >/dev/null && [ "$(grep -c '(' "$w/trace")" = $(($2 + 1)) ]; }
fits() { [ "$(wc -c <"$1")" -le "$2" ]; }

cat >hello.c <<'E2'
#include <stdio.h>
static _Thread_local int n = 40;
__attribute__((constructor)) static void add(void) { n += 2; }
int main(void) { printf("hello %d\n", n); return 0; }
E2
cat >float.c <<'E2'
#include <stdio.h>
int main(int argc, char **argv) { (void)argv; printf("%g\n", argc / 2.0); return 0; }
E2
cat >two.c <<'E2'
int other(void) { return 42; }
E2
cat >one.c <<'E2'
#include <stdio.h>
int other(void);
int main(void) { printf("hello %d\n", other()); return 0; }
E2
printf 'int main(void) { return 0; }\n' >true.c
printf '#include <unistd.h>\nint main(void) { write(1, "hello, world\\n", 13); return 0; }\n' >write.c
printf '#include <string.h>\nint main(int n, char **v) { return memchr(v[0], n + 300, 300) != 0; }\n' >search.c
mkdir 'a dir'

holds 'without files: one line' refuses 'no input files' "$mote"
holds 'only options: one line' refuses 'no input files' "$mote" -Os -Wall
holds '-shared is refused' refuses '-shared' "$mote" -shared one.c
holds '-dynamic is refused' refuses '-dynamic' "$mote" -dynamic one.c
holds "-Wl,-shared is refused" refuses "static programs only" sh -c "'$mote' one.c two.c -Wl,-shared 2>&1 >/dev/null | grep mote-cc >&2; false"
holds 'a missing compiler is named' refuses 'nosuchcc' env MOTE_CC=nosuchcc "$mote" one.c
holds 'an unknown flavour is refused' refuses 'size and speed' "$mote" -mflavour=tiny one.c
holds '--help explains and succeeds' sh -c "'$mote' --help | grep -q mno-float-stdio"
holds '-v shows the library' sh -c "'$mote' -v 2>&1 | grep -q 'flavour size'"
holds '-v -O2 shows the fast flavour' sh -c "'$mote' -v -O2 true.c 2>&1 | grep -q 'flavour speed'"
holds '--version answers' "$mote" --version
holds '-print-file-name finds the library' sh -c "test -e \"\$('$mote' -print-file-name=libc.a)\""
for cc in gcc clang; do
	command -v $cc >/dev/null || { skip "$cc" 'not installed'; continue; }
	export MOTE_CC=$cc
	for o in -O0 -O1 -Os -O2 -O3 -Ofast -Og -g; do
		holds "$cc $o" both "$mote" $o hello.c
	done
	holds "$cc -O2 asks for AVX2" asks "$mote" -O2 search.c
	holds "$cc -O2 -march=x86-64-v3 does not ask" asks_not "$mote" -O2 -march=x86-64-v3 search.c
	holds "$cc -O2 -march=haswell -static-pie does not ask" asks_not "$mote" -O2 -march=haswell -static-pie search.c
	holds "$cc -O2 -march=haswell -mno-avx2 asks" asks "$mote" -O2 -march=haswell -mno-avx2 search.c
	holds "$cc -Os has nothing to ask for" asks_not "$mote" -Os search.c
	holds "$cc -static-pie" both "$mote" -static-pie hello.c
	holds "$cc -static-pie -O2" both "$mote" -O2 -static-pie hello.c
	holds "$cc two files" both "$mote" one.c two.c
	holds "$cc -c, then a link" sh -c "'$mote' -c one.c && '$mote' -c two.c && '$mote' one.o two.o"
	holds "$cc -E, -S, -M, -fsyntax-only" sh -c "'$mote' -E one.c && '$mote' -S one.c && '$mote' -M one.c && '$mote' -fsyntax-only one.c"
	holds "$cc from standard input" sh -c "'$mote' -x c - <hello.c && ./a.out"
	holds "$cc -o with a space in the name" sh -c "'$mote' one.c two.c -o 'a dir/b c' && 'a dir/b c'"
	holds "$cc -flto" both "$mote" -flto one.c two.c $([ $cc = gcc ] || echo -fuse-ld=lld)
	holds "$cc with all the libraries that build systems name" both "$mote" one.c two.c -lm -lpthread -lrt -ldl -lutil -lresolv -lcrypt -lxnet -lc
	holds "$cc -Wall -Wextra -Werror -pedantic accept the headers" "$mote" -std=c99 -Wall -Wextra -Werror -pedantic -c one.c
	holds "$cc intrinsics" sh -c "printf '#include <immintrin.h>\nint main(void){return _mm_cvtsi128_si32(_mm_set1_epi32(0));}' >i.c && '$mote' i.c && ./a.out"
	unset MOTE_CC
done
command -v ld.lld >/dev/null && holds 'lld links' both "$mote" -fuse-ld=lld hello.c
holds 'a missing file is named' sh -c "! '$mote' nosuch.c 2>&1 | grep -q 'mote needs'"
holds 'an undefined function is an error' sh -c "printf 'int f(void);int main(void){return f();}' >u.c; ! '$mote' u.c"
holds "the host's libraries are not found" sh -c "! '$mote' one.c two.c -lcriterion"
holds 'constructors and thread-local data run on -nostartfiles with crt1.o' both "$mote" -nostartfiles "$lib/crt1.o" hello.c

# By hand, with the toolchain's own linker script.
holds 'by hand: gcc -nostdlib -static crt1.o x.o libc.a' sh -c \
	"'$mote' -c hello.c && gcc -nostdlib -static -no-pie '$lib/crt1.o' '$lib/crti.o' hello.o '$lib/libc.a' '$lib/crtn.o'"
holds 'by hand: the program runs' says ./a.out
holds 'by hand: rcrt1.o and -static-pie' sh -c \
	"'$mote' -fPIE -c hello.c && gcc -nostdlib -static-pie '$lib/rcrt1.o' hello.o '$lib/size-pie/libc.a'"
holds 'by hand: the static-PIE program runs' says ./a.out

# What every program promises.
"$mote" -Os -s true.c -o true
"$mote" -Os -s write.c -o write
holds 'true has at most 208 bytes' fits true 208
holds 'true has one PT_LOAD' [ "$(loads true)" = 1 ]
holds 'hello has at most 272 bytes' fits write 272
holds 'hello has one PT_LOAD' [ "$(loads write)" = 1 ]
if command -v strace >/dev/null && strace -o /dev/null ./true 2>/dev/null; then
	holds 'true makes one call' calls ./true 1
	holds 'hello makes two calls' calls ./write 2
else
	skip 'counts of system calls' 'strace does not run here'
fi
"$mote" -Os hello.c -o hello
holds 'no segment is writable and executable' sh -c "! readelf -lW hello | grep -q 'RWE'"
holds 'the stack is not executable' sh -c "readelf -lW hello | grep -q 'GNU_STACK.* RW '"
holds 'a float conversion without float support fails loudly' sh -c \
	"'$mote' -mno-float-stdio float.c && ! ./a.out 2>err && grep -q float err"
holds '-mfloat-stdio takes it back' sh -c "'$mote' -mno-float-stdio -mfloat-stdio float.c && test \"\$(./a.out)\" = 0.5"

# Descriptors 0 to 2 in a set-user-ID program whose caller has closed them: the next file gets 3.
cat >secure.c <<'E2'
#include <fcntl.h>
int main(void) { return open("/dev/zero", O_RDONLY); }
E2
"$mote" -Os secure.c -o secure
chmod 4755 secure && chmod 755 "$w"
descriptor() { "$@" 0<&- 1>&- 2>&-; }
is_three() { descriptor "$@"; [ $? = 3 ]; }
holds 'closed descriptors stay closed in an ordinary program' descriptor ./secure
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null && ! findmnt -no OPTIONS -T "$w" | grep -q nosuid; then
	holds 'a set-user-ID program has its descriptors 0 to 2' is_three setpriv --reuid=65534 --clear-groups ./secure
else
	skip 'a set-user-ID program has its descriptors 0 to 2' 'needs root, setpriv and a file system without nosuid'
fi

# mote-strip
holds 'mote-strip without files shows its use' sh -c "'$strip' 2>&1 | grep -q usage"
holds 'mote-strip names a missing file' refuses 'nosuch: No such file' "$strip" nosuch
holds 'mote-strip refuses what is no ELF file' refuses 'not an x86_64 ELF file' "$strip" hello.c
holds 'mote-strip refuses objects' refuses 'not a program' "$strip" one.o
head -c 100 hello >short
holds 'mote-strip refuses a truncated program' refuses 'corrupted\|shorter' "$strip" short
cp hello bent && printf '\377\377' | dd of=bent bs=1 seek=56 conv=notrunc 2>/dev/null
holds 'mote-strip refuses a bent header count' refuses 'corrupted\|shorter' "$strip" bent
holds 'a stripped program runs' sh -c "'$strip' hello && ./hello | grep -q 'hello 42'"
holds 'stripping twice changes nothing' sh -c "cp hello again && '$strip' again && cmp hello again"

# The installed tree, moved elsewhere.
holds 'make install' make -s -C "$source" B="${build#"$source"/}" install PREFIX=/usr DESTDIR="$w/dest"
holds 'the installed headers are those shown' diff -r "$w/dest/usr/lib/mote/include" "$lib/include"
holds 'the installed tree moves' mv "$w/dest/usr" "$w/a dir/moved"
holds 'the moved compiler works' both "$w/a dir/moved/bin/mote-cc" hello.c
ln -s "$w/a dir/moved/bin/mote-cc" "$w/link-to-cc"
holds 'the moved mote-seal works' sh -c "'$w/a dir/moved/bin/mote-seal' a.out | grep -q 'exit_group'"
holds 'a link to the compiler works' both "$w/link-to-cc" -O2 hello.c

# Backtraces: call frames of the library too.
cat >trace.c <<'E2'
#include <assert.h>
#include <stdlib.h>
static int stop(const void *a, const void *b) { abort(); return a < b; }
__attribute__((noinline)) void middle(int n)
{
	int v[3] = {3, 1, 2};
	if (n == 1)
		abort();
	assert(n != 2);
	qsort(v, 3, sizeof(*v), stop);
}
int main(int n, char **v) { (void)v; middle(n); return 0; }
E2
# traced FUNCTIONS ARGUMENTS: the backtrace has them from the innermost out, others between them
traced() {
	gdb -batch -nx -ex "run $2" -ex bt ./trace 2>&1 | sed -n 's/^#[0-9]* .* in \([a-z_]*\) (.*/\1/p' | tr '\n' ' ' >frames
	cat frames
	grep -q "$(echo "$1" | sed 's/ / .*/g')" frames
}
if command -v gdb >/dev/null && gdb -batch -nx -ex run -ex 'p $_exitcode' /bin/true 2>&1 | grep -q '= 0'; then
	for options in -Os -O2 '-Os -static-pie' '-O2 -static-pie'; do
		# shellcheck disable=SC2086 # each word is an option
		"$mote" -g $options trace.c -o trace
		holds "gdb, $options: from abort to main" traced 'abort middle main' ''
		holds "gdb, $options: from assert to main" traced 'abort __assert_fail middle main' x
		holds "gdb, $options: from a callback of qsort to main" traced 'abort stop qsort_r middle main' 'x y'
	done
else
	skip 'backtraces' 'gdb is not installed, or cannot run a program here'
fi

# Build systems
if command -v cmake >/dev/null; then
	mkdir cm && cp one.c two.c cm && printf 'cmake_minimum_required(VERSION 3.13)\nproject(p C)\nadd_executable(p one.c two.c)\n' >cm/CMakeLists.txt
	holds 'CMake builds with the toolchain file' sh -c "cmake -S cm -B cm/b -DCMAKE_TOOLCHAIN_FILE='$lib/mote.cmake' && cmake --build cm/b"
	holds 'what CMake built runs' says cm/b/p
else
	skip 'the CMake toolchain file' 'cmake is not installed'
fi
if command -v meson >/dev/null; then
	mkdir me && cp one.c two.c me && printf "project('p', 'c')\nexecutable('p', 'one.c', 'two.c')\n" >me/meson.build
	holds 'Meson builds with the cross file' sh -c "PATH='$build/bin':\$PATH; meson setup --cross-file '$lib/mote.cross' me/b me && ninja -C me/b"
	holds 'what Meson built runs' says me/b/p
else
	skip 'the Meson cross file' 'meson is not installed'
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
