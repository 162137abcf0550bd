# SPDX-License-Identifier: 0BSD
# forged.sh - part of ../seal-tool.sh: a seal that is missing, replaced, passed by or weaker than before
# shellcheck shell=sh disable=SC2154 # the variables are the caller's
# refused TEXT OPTIONS...: a sealed link fails with it, and leaves no program
refused() {
	text=$1
	shift
	rm -f forged
	! "$mote" -w --seal "$@" -o forged >stderr 2>&1 && cat stderr && [ ! -e forged ] && grep -q -e "$text" stderr
}
echo 'int main(void) { return 0; }' >true.c
echo 'int main(void) { return 0; } void _start(void) { main(); }' >start.c
parts='install site filter search deny call'
for part in $parts; do
	echo "int main(void) { return 0; } long __seal_$part(void) { return 0; }" >"$part.c"
done
echo 'int main(void) { return 0; } void __harden(void) {}' >harden.c
echo 'int main(void) { return 0; } void __seal_debug(void) {}' >debug.c
echo 'int main(void) { return 0; } const int __mote_sys_start[2], __mote_sys_end[1];' >table.c
for linker in bfd lld; do
	command -v ld.$linker >/dev/null || { skip "forged seals by $linker" 'not installed'; continue; }
	for pie in '' -static-pie; do
		what="$linker $pie:"
		# shellcheck disable=SC2086 # none or one
		set -- -fuse-ld=$linker $pie
		holds "$what a _start of the program's own" refused '_start' "$@" start.c
		for part in $parts; do
			holds "$what another __seal_$part" refused "__seal_$part" "$@" $part.c
			holds "$what --defsym of __seal_$part" refused 'not sealed (pinned)' "$@" -Wl,--defsym=__seal_$part=main true.c
		done
		holds "$what another __harden" refused '__harden' "$@" --harden harden.c
		holds "$what another __seal_debug" refused '__seal_debug' "$@" --seal=debug debug.c
		holds "$what -e main" refused "not sealed (pinned): it does not start with this mote's seal" "$@" -Wl,-e,main true.c
		holds "$what --defsym of _start" refused '_start\|not sealed' "$@" -Wl,--defsym=_start=main true.c
		holds "$what memory to write and execute" refused 'written and executed' "$@" -Wl,-z,execstack true.c
		holds "$what a table of the program's own is not the seal's" "$mote" -w --seal "$@" table.c -o own-table
	done
done
holds 'one segment for all' refused 'written and executed\|not sealed' -Wl,-N net.c

# Files that were sealed, and changed afterwards.
"$mote" -Os --seal hello.c -o sealed && "$mote" -Os --seal=numbers hello.c -o by-number && "$mote" -Os --seal=log hello.c -o logged
"$mote" -Os --seal --harden hello.c -o hardened && "$mote" -Os --seal=debug hello.c -o debugged
main=$(nm sealed | sed -n 's/^0*\([0-9a-f]*\) T main$/0x\1/p')
objcopy --set-start="$main" sealed moved 2>/dev/null
holds 'objcopy --set-start is seen' sh -c "'$seal' moved | head -n 1 | grep -q '^moved: not sealed (noted as pinned, but it does not start with'"
holds '--json says so' sh -c "'$seal' --json moved | grep -q '\"seal\": \"none\"' && '$seal' --json moved | grep -q '\"noted_seal\": \"pinned\"'"
holds '--check too' ends 1 'is not sealed (pinned)' "$seal" --check moved
holds '--check --mode too' ends 1 'is not sealed (pinned)' "$seal" --check --mode=pinned moved
holds 'the whole one is sealed' ends 0 '' "$seal" --check --mode=pinned sealed
holds 'and stripped' sh -c "cp sealed bare && '$build/bin/mote-strip' bare && '$seal' bare | head -n 1 | grep -qx 'bare: sealed (pinned), [0-9]* system calls'"
holds 'another mode is not the one that was asked for' ends 1 'starts with another seal' "$seal" --check --mode=numbers sealed
# One byte of each part becomes a ret.
for part in $parts; do
	at=$(nm sealed | sed -n "s/^0*\([0-9a-f]*\) [tT] __seal_$part\$/0x\1/p")
	holds "a byte of __seal_$part is turned" sh -c "cp sealed turned && printf '\\303' | dd of=turned bs=1 conv=notrunc seek=$((at - 0x400000)) 2>/dev/null"
	case $part in
	call) holds 'and seen' refuses 'no system call instruction' "$seal" --check turned ;;
	*) holds 'and seen' ends 1 'is not sealed (pinned)' "$seal" --check turned ;;
	esac
done

holds '--diff: pinned to numbers' ends 1 '' "$seal" --diff sealed by-number
holds '--diff: it says so' grep -qx -e '- seal: pinned -> numbers' stdout
for pair in 'by-number logged' 'debugged logged' 'sealed debugged' 'logged hello' 'sealed hello' 'sealed moved' 'hardened sealed'; do
	holds "--diff: $pair falls" ends 1 '' "$seal" --diff ${pair% *} ${pair#* }
done
for pair in 'by-number sealed' 'logged by-number' 'sealed hardened' 'hello logged' 'hello hello'; do
	holds "--diff: $pair does not" ends 0 '' "$seal" --diff ${pair% *} ${pair#* }
done

# Names for --allow are the program's.
for name in nosuch 'm*' 'm?in' '[m]ain' '' main. ma .; do
	holds "--allow=$name is refused" refuses 'the program has no such name' "$seal" --check "--allow=$name" own
done
holds '--allow takes a function' ends 3 'old' "$seal" --check --allow=mine own
printf '\t.globl main\nmain:\txor %%eax,%%eax\n\tret\n\t.globl __syscall_gate\n\t.type __syscall_gate,@function\n__syscall_gate:\tmov $39,%%eax\n\tsyscall\n\tret\n\t.size __syscall_gate,.-__syscall_gate\n\t.section .note.GNU-stack,"",@progbits\n' >gate.S
"$mote" -Os -Wl,--no-gc-sections gate.S -o gate
holds 'the name of the gate alone excuses nothing' ends 3 '^__syscall_gate+0x5 .*without a record' "$seal" --check gate

{ cat exec.c && sed 's/int main/int other/' own.c; } >both.c && "$mote" -Os -Wl,--no-gc-sections both.c -o both
holds '--check: chance and more is 1' ends 1 'without a record' "$seal" --check both

# Direction and the ends of lines.
for bytes in '\330\234' '\342\200\216' '\342\200\217' '\342\200\250' '\342\200\251' '\342\200\252' '\342\200\256' '\342\201\246' '\342\201\251' '\302\205'; do
	name=$(printf "a${bytes}b")
	cp note "$name"
	holds "$bytes is shown as ?" sh -c "'$seal' '$name' | head -n 1 | grep -q '^a?b: '"
	holds "$bytes is an escape in JSON" sh -c "'$seal' --json '$name' | grep -q '\"a.u[0-9a-f]\{4\}b\"'"
	rm "$name"
done
for bytes in '\342\200\215' '\342\200\247' '\342\200\257' '\342\201\245' '\342\201\252' '\330\233'; do
	name=$(printf "a${bytes}b")
	cp note "$name"
	holds "$bytes is a character like others" sh -c "'$seal' '$name' | head -n 1 | grep -q \"^$name: \""
	rm "$name"
done
