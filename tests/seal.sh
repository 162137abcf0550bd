#!/bin/sh
# SPDX-License-Identifier: 0BSD
# seal.sh BUILD - sealed programs: attacks on them, their filters against their code, what is refused
#
# Native only: qemu-user has no seccomp, which is what one of the tests uses it for. tests/boot.sh
# runs the attacks in a booted system, tests/seal-tool.sh and profiles.sh test mote-seal.
set -u
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
top=$(pwd)
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
passed=0 failed=0 skipped=0
cc="$build/bin/mote-cc -D_GNU_SOURCE -Itests"
own='--seal-allow=rogue --seal-allow=old_interrupt' # the attacks' own instructions

verdict() { # STATUS SENTENCE [FILE]: counts; shows the file if it failed
	if [ "$1" = 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $2"
		[ $# -lt 3 ] || head -n 12 "$3"
	fi
}
skip() {
	skipped=$((skipped + 1))
	echo "SKIP $1: $2"
}
# both ways of linking, each flavour, each compiler that is there
builds='-Os:gcc -O2:gcc -Os_-static-pie:gcc -O2_-static-pie_-s:gcc -Os_-fuse-ld=lld:clang -O2_-static-pie:clang'
every() { # FUNCTION: call it with options and the compiler in MOTE_CC
	for b in $builds; do
		MOTE_CC=${b#*:} options=$(echo "${b%:*}" | tr _ ' ')
		export MOTE_CC
		command -v "$MOTE_CC" >/dev/null || { skip "seals by $b" "$MOTE_CC is not installed"; continue; }
		case $options in *lld*) command -v ld.lld >/dev/null || { skip "seals by $b" "lld is not installed"; continue; } ;; esac
		"$1" "$options"
	done
	unset MOTE_CC
}

attacks() {
	# shellcheck disable=SC2086 # options are words
	$cc $1 --seal $own tests/seal/attack.c -o "$w/attack" >"$w/log" 2>&1 && "$w/attack" $hopeless >"$w/log" 2>&1
	verdict $? "attacks on a program built with $MOTE_CC $1" "$w/log"
	# shellcheck disable=SC2086
	$cc $1 tests/seal/phases.c -o "$w/phases" >"$w/log" 2>&1 && "$w/phases" >"$w/log" 2>&1
	verdict $? "phases of a program built with $MOTE_CC $1" "$w/log"
	for seal in '' '--seal --seal-allow=rogue'; do
		# shellcheck disable=SC2086
		$cc $1 $seal tests/seal/rules.c -o "$w/rules" >"$w/log" 2>&1 && "$w/rules" >"$w/log" 2>&1
		verdict $? "rules of a program built with $MOTE_CC $1 $seal" "$w/log"
	done
}

# What an attacker does next: tests/seal/steps.tbl. A step that fails without any seal proves nothing.
steps() {
	mkdir -p "$w/steps"
	$cc -Os -Itests/seal/rules tests/seal/steps.c -o "$w/steps/plain" >"$w/log" 2>&1 &&
		$cc -Os --seal --seal-allow=rogue -Itests/seal/rules tests/seal/steps.c -o "$w/steps/sealed" >"$w/log" 2>&1
	verdict $? "the steps of an attack build" "$w/log"
	columns=2-4
	if command -v musl-gcc >/dev/null && musl-gcc -static -O2 -w -D_GNU_SOURCE -Itests/seal/filter \
		-idirafter "$build/lib/mote/kernel" tests/seal/steps.c -o "$w/steps/musl" >"$w/log" 2>&1; then
		columns=2-6
	else
		skip "steps on musl" "musl-gcc is not installed"
		cp "$w/steps/plain" "$w/steps/musl"
	fi
	(
		cd "$w/steps" || exit 1
		./plain >1
		./sealed >2
		./sealed rules >3
		./musl >4
		./musl filter >5
		sed 's/: [^:]*$//' 1 >0
		for i in 1 2 3 4 5; do sed -i 's/.*: //; s/error .*/error/' $i; done
		paste -d'|' 0 1 2 3 4 5 | cut -d'|' -f"1,$columns"
	) >"$w/steps/got"
	grep -v '^#' tests/seal/steps.tbl | cut -d'|' -f"1,$columns" >"$w/steps/want"
	while IFS='|' read -r step plain rest; do
		if [ "$plain" = passes ]; then
			grep -qxF "$step|$plain|$rest" "$w/steps/want"
			verdict $? "the step \"$step\" is as in tests/seal/steps.tbl, not $rest"
		else
			skip "the step \"$step\"" "it fails without a seal too"
		fi
	done <"$w/steps/got"
}

manies() {
	# shellcheck disable=SC2086
	$cc $1 tests/seal/many.c -o "$w/many" >"$w/log" 2>&1 && "$w/many" >"$w/log" 2>&1
	verdict $? "too many instructions of a call are E2BIG, built with $MOTE_CC $1" "$w/log"
}

# The filter that a program installs, and the calls which its disassembly shows.
gcc -O1 -Wall tests/seal/filter.c -o "$w/filter"
filters() {
	case $1 in *-s*-s) return ;; esac # the reading needs functions' names
	for source in bench/size/cat.c bench/size/sort.c bench/size/ls.c bench/size/wc.c bench/size/date.c \
		bench/size/httpd.c bench/size/grep_fixed.c tests/seal/attack.c tests/prog/records_calls.c; do
		for seal in --seal '--seal=debug --harden'; do
			allow=''
			case $source in *attack.c) allow=$own ;; esac
			# shellcheck disable=SC2086
			$cc -w $1 $seal $allow "$source" -o "$w/p" 2>"$w/log" || { verdict 1 "$source with $1 $seal" "$w/log"; continue; }
			objdump -d --no-show-raw-insn "$w/p" >"$w/dis"
			awk '$2 == "syscall" {sub(/:/, "", $1); print $1}' "$w/dis" >"$w/addresses"
			awk -f tests/seal/reading.awk "$w/dis" | sort -u >"$w/read"
			"$w/filter" "$w/addresses" "$w/p" </dev/null 2>&1 | sort -u >"$w/allowed"
			diff "$w/read" "$w/allowed" >"$w/log" && [ -s "$w/read" ]
			verdict $? "the filter of $source, $MOTE_CC $1 $seal, is what its code calls" "$w/log"
		done
	done
}

refused() { # SENTENCE PATTERN OPTIONS... : mote-cc fails, says so, and leaves no file
	sentence=$1 pattern=$2
	shift 2
	rm -f "$w/p"
	# shellcheck disable=SC2086
	! $cc "$@" -o "$w/p" >"$w/log" 2>&1 && [ ! -e "$w/p" ] && grep -q -e "$pattern" "$w/log"
	verdict $? "refused: $sentence" "$w/log"
}
accepted() {
	sentence=$1
	shift
	# shellcheck disable=SC2086
	$cc "$@" -o "$w/p" >"$w/log" 2>&1
	verdict $? "accepted: $sentence" "$w/log"
}

if ! grep -q '^Seccomp:' /proc/self/status; then
	skip "all that needs seccomp" "this kernel has none"
else
	# Attempts that end by a signal without a seal too: int 0x80 where the processor or the
	# hypervisor has no 32-bit entry, code in memory where a policy is against it.
	$cc -Os tests/seal/attack.c -o "$w/control" && "$w/control" control >"$w/log" 2>&1
	verdict $? "the control run of the attacks, without a seal" "$w/log"
	hopeless=$(sed -n 's/^ends \([a-z0-9_]*\) .*/\1/p' "$w/log" | tr '\n' ' ')
	for name in $hopeless; do
		skip "$name" "it fails without a seal too: wait status $(sed -n "s/^ends $name //p" "$w/log")"
	done
	every attacks
	every manies
	steps
	every filters

	# the examples do the same as unsealed
	mkdir "$w/plain" "$w/sealed"
	for source in examples/initramfs/*.c; do
		name=$(basename "$source" .c) seal=--seal
		case $name in
		init | switch_root) seal=''; skip "sealed $name" "what it executes would inherit the seal and needs other calls" ;;
		esac
		# shellcheck disable=SC2086
		$cc -Os "$source" -o "$w/plain/$name" && $cc -Os $seal "$source" -o "$w/sealed/$name" || failed=$((failed + 1))
	done
	$cc -Os examples/initramfs/sh/*.c -o "$w/plain/sh" && cp "$w/plain/sh" "$w/sealed/"
	skip "sealed sh" "what it executes would inherit the seal and needs other calls"
	sh examples/initramfs/test.sh "$w/plain" >"$w/want" 2>&1
	sh examples/initramfs/test.sh "$w/sealed" >"$w/got" 2>&1
	verdict $? "examples pass their tests sealed" "$w/got"
	cmp -s "$w/want" "$w/got"
	verdict $? "sealed examples do as unsealed ones" "$w/got"

	$cc -Os --seal --harden tests/seal/hardened.c -o "$w/p" && "$w/p" >"$w/got"
	if grep -q memory "$w/got"; then
		printf 'memory\ncore\ndumpable\n' | cmp -s - "$w/got"
	else
		skip "segments that cannot be changed" "the kernel has no mseal (Linux 6.10)"
		printf 'core\ndumpable\n' | cmp -s - "$w/got"
	fi
	verdict $? "--harden does what it says" "$w/got"

	$cc -Os --seal=debug $own tests/seal/attack.c -o "$w/p" && "$w/p" $hopeless >/dev/null 2>"$w/got"
	grep -q '^mote: sealed: system call 110 (getppid) at 0x[0-9a-f]* in rogue+0x[0-9a-f]* is not allowed$' "$w/got" &&
		case $hopeless in *old_interrupt*) ;; *) grep -q '(32-bit) at 0x[0-9a-f]* in old_interrupt+' "$w/got" ;; esac
	verdict $? "--seal=debug names call, address and function" "$w/got"
	$cc -Os --seal=log $own tests/seal/attack.c -o "$w/p" && "$w/p" >"$w/got" 2>&1
	grep -q '^bad$' "$w/got"
	verdict $? "--seal=log lets violations pass" "$w/got"
	$cc -Os -s --seal bench/size/hello_write.c -o "$w/sealed/hello" && $cc -Os -s bench/size/hello_write.c -o "$w/plain/hello"
	more=$(($(wc -c <"$w/sealed/hello") - $(wc -c <"$w/plain/hello")))
	[ $more -le 700 ]
	verdict $? "a seal adds at most 700 bytes to hello, not $more"
	echo "a seal adds $more bytes to hello"
fi

# without seccomp nothing runs
$cc -Os --seal bench/size/hello_write.c -o "$w/p"
if command -v qemu-x86_64 >/dev/null; then
	qemu-x86_64 "$w/p" >"$w/got" 2>"$w/err"
	[ $? = 125 ] && [ ! -s "$w/got" ] && [ "$(cat "$w/err")" = 'mote: no seccomp, not started' ]
	verdict $? "without seccomp a sealed program says so and exits 125" "$w/err"
else
	skip "a kernel without seccomp" "qemu-x86_64 is not installed"
fi

cat >"$w/call.c" <<'E2'
#include <unistd.h>
int main(void) { return (int)syscall(39); }
E2
cat >"$w/exec.c" <<'E2'
#include <stdlib.h>
int main(void) { return system("true"); }
E2
refused 'syscall(2)' '--seal: syscall: .*called by main' --seal "$w/call.c"
refused 'syscall(2) under any seal' '--seal: syscall: linked by .*call.o' --seal=numbers "$w/call.c" -save-temps=obj
accepted 'syscall(2) for one call' --seal --seal-allow=syscall=getpid "$w/call.c"
refused 'a call that does not exist' 'no system call getpit' --seal --seal-allow=syscall=getpit "$w/call.c"
refused 'execve under pinning' '--seal: execve: .*in system' --seal "$w/exec.c"
accepted 'execve with numbers' --seal=numbers "$w/exec.c"
accepted 'execve on purpose' --seal --seal-allow=execve "$w/exec.c"
refused 'a stray instruction' 'rogue+0x.*syscall instruction (0f 05) without a record' --seal --seal-allow=old_interrupt tests/seal/attack.c
refused 'int 0x80' 'old_interrupt+0x.*(cd 80)' --seal --seal-allow=rogue tests/seal/attack.c
refused 'another linker script' '\.mote\.sys is not there' --seal -T "$build/lib/mote/linker.ld" bench/size/true.c
refused 'start-up left out' '--seal: the seal is a part of start-up' --seal -nostartfiles bench/size/true.c
refused 'an unknown seal' 'the seals are pinned, numbers, log and debug' --seal=tight bench/size/true.c
refused '--harden alone' '--harden: it is a part of --seal' --harden bench/size/true.c
refused 'a symbol that is none' 'not a symbol' --seal --seal-allow='a b' bench/size/true.c

# a distance that looks like an instruction is moved out of the way
cat >"$w/near.S" <<'E2'
	.section .text.main,"ax"
	.globl main
main:	push %rbx
	call near
	xor %eax,%eax
	pop %rbx
	ret
	.section .text.middle,"ax"
middle:	.skip 1290
	ret
	.section .text.near,"ax"
near:	test %esp,%esp
	jz middle
	ret
	.section .note.GNU-stack,"",@progbits
E2
$cc -mseal-note "$w/near.S" -o "$w/p" && objdump -d "$w/p" | grep -q 'e8 ..* 05 00 00.*call.*<near>'
verdict $? "the test for distances has a distance"
accepted 'a distance that looks like a call' --seal "$w/near.S"
"$w/p"
verdict $? "and the program runs"
cd "$top" || exit 1
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
