#!/bin/sh
# SPDX-License-Identifier: 0BSD
# seal-tool.sh BUILD - mote-seal: its tables against objdump and strace, its checks and refusals
set -u
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
source=$(pwd)
mote=$build/bin/mote-cc seal=$build/bin/mote-seal
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
cd "$w" || exit 1
. "$source/tests/holds.sh"

# ends STATUS TEXT COMMAND...: ends with the status, and one line of standard error, of N, has the text
ends() {
	want=$1 text=$2
	shift 2
	"$@" >"$w/stdout" 2>"$w/stderr" </dev/null
	status=$?
	echo "status $status"
	cat "$w/stderr"
	[ "$status" = "$want" ] && if [ -n "$text" ]; then grep -q -e "$text" "$w/stderr"; else [ ! -s "$w/stderr" ]; fi
}
# refuses TEXT COMMAND...: status 2, one line, nothing on standard output
refuses() { ends 2 "$@" && [ "$(wc -l <"$w/stderr")" = 1 ] && [ ! -s "$w/stdout" ]; }
same() { printf '%s\n' "$1" >"$w/want" && shift && "$@" >"$w/got" && diff "$w/want" "$w/got"; }

cat >hello.c <<'E2'
#include <stdio.h>
int main(void) { return printf("hello\n") < 0; }
E2
cat >net.c <<'E2'
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
static void stop(int sig) { _exit(sig); }
int main(void)
{
	char *line = malloc(100);
	signal(SIGTERM, stop);
	if (getpgid(0) < 0 || socket(AF_UNIX, SOCK_STREAM, 0) < 0)
		perror("socket");
	return !fgets(line, 100, fopen("/dev/zero", "r")) || printf("%d %s\n", getppid() > 0, line) < 0;
}
E2
cat >exec.c <<'E2'
#include <unistd.h>
int run(char **v) { return execve(*v, v, 0); }
int main(int n, char **v) { return n < 0 ? run(v) : 0; }
E2
cat >any.c <<'E2'
#include <unistd.h>
#include <sys/syscall.h>
int ask(void) { return syscall(SYS_getpid); }
int main(void) { return !ask(); }
E2
cat >own.c <<'E2'
__attribute__((noinline)) int mine(int nr) { __asm__ volatile("syscall" : "+a"(nr) : : "rcx", "r11"); return nr; }
__attribute__((noinline)) int old(void) { int nr = 20; __asm__ volatile("int $0x80" : "+a"(nr)); return nr; }
__attribute__((noinline)) int hidden(void) { return *(volatile int *)0x10000 == 0x050f; }
int main(int n, char **v) { return n > 5 ? mine(n) + old() + hidden() : !v; }
E2

cat >phase.c <<'E2'
#include <mote/seal.h>
#include <stdio.h>
int main(void) { return mote_seal(MOTE_SEAL_LAST, 0) || printf("hello\n") < 0; }
E2

# Facts that mote-seal has no part in: instructions from objdump, records from od (bit 29 of a number: for
# mote_seal's next call), calls from strace.
instructions() {
	objdump -d --no-show-raw-insn "$1" | awk '$2 == "syscall" {sub(/:/, "", $1); print "0x" $1}' | sort -u
}
records() {
	objcopy --dump-section ".mote.sys=$w/raw" "$1" "$w/copy" && at=$(objdump -h "$1" | awk '$2 == ".mote.sys" {print $4}') &&
		od -An -v -t d4 -w8 "$w/raw" | awk -v at="$((0x$at))" '{printf "%d 0x%x\n", $2 < 0 ? $2 : $2 % 2 ^ 29, at + (NR - 1) * 8 + $1}' | sort -u
}
# "number address" of all that --json lists; -2 are the seal's own, before the filter
listed() {
	"$seal" --json "$1" | jq -r '(.before_seal[] | "-2 \(.)"), (.calls[] | .number as $n | .addresses[] | "\($n) \(.)")' | sort -u
}
agree() { records "$1" >want && listed "$1" >got && [ -s got ] && diff want got; }
explained() { # all that is in the table is an instruction; the gate alone may lack a record
	listed "$1" | cut -d' ' -f2 | sort -u >got
	instructions "$1" | comm -3 - got >differ
	gate=$(nm "$1" | sed -n 's/^0*\([0-9a-f]*\) . __syscall_gate_insn$/0x\1/p')
	cat differ
	! grep -vx "${gate:-none}" differ
}
made() { # every call that strace sees once the seal is there is listed, and every call is in the profile
	strace -o trace -n "$1" >/dev/null 2>&1 </dev/null
	number='s/^\[ *\([0-9]*\)\] .*/\1/p'
	sealed=1d
	! grep -q 'seccomp(SECCOMP_SET_MODE_FILTER' trace || sealed='1,/seccomp(SECCOMP_SET_MODE_FILTER/d'
	sed "$sealed" trace | sed -n "$number" | sort -u >used
	listed "$1" | cut -d' ' -f1 | sort -u | comm -13 - used >missing
	sed -n "$number" trace | sort -u >used
	"$seal" --bpf "$1" | od -An -v -t u4 -w8 | awk '$1 == 21 + 2 ^ 24 {print $2}' | sort -u | comm -13 - used >>missing
	[ "$(wc -l <used)" -gt 2 ] && ! grep . missing
}
functions() { "$seal" --json "$1" | jq -r ".calls[] | select(.name == \"$2\").functions | join(\" \")"; }

command -v jq >/dev/null || { skip 'JSON and what is read from it' 'jq is not installed'; jq=no; }
for cc in gcc clang; do
	command -v $cc >/dev/null || { skip "$cc" 'not installed'; continue; }
	for options in -Os -O2 '-Os -static-pie' '-O2 -mseal-note' '-Os -static-pie -mseal-note' \
		'-Os --seal' '-O2 --seal=numbers' '-Os -static-pie --seal=debug --harden'; do
		for program in phase hello net; do
			what="$cc $options $program"
			# shellcheck disable=SC2086 # each word is an option
			MOTE_CC=$cc "$mote" $options $program.c -o p 2>log || { skip "$what" "$(head -n 1 log)"; continue; }
			[ -z "${jq:-}" ] || continue
			holds "$what: the table is the records" agree ./p
			holds "$what: the table is the instructions" explained ./p
			if command -v strace >/dev/null && strace -o /dev/null ./p >/dev/null 2>&1; then
				holds "$what: the table has every call that is made" made ./p
			else
				skip "$what: the table has every call that is made" 'strace does not run here'
			fi
			case $options in *--seal*) holds "$what: nothing stands against it" ends 0 '' "$seal" --check ./p ;; esac
		done
		[ -n "${jq:-}" ] || holds "$cc $options: functions have their names" [ "$(functions p getppid),$(functions p socket)" = getppid,socket ]
	done
done
. "$source/tests/sealtool/note.sh"
. "$source/tests/sealtool/refuse.sh"
. "$source/tests/sealtool/forged.sh"
. "$source/tests/sealtool/union.sh"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
