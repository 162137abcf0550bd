# SPDX-License-Identifier: 0BSD
# refuse.sh - part of ../seal-tool.sh: --diff, --check, and files that are no programs
# shellcheck shell=sh disable=SC2154 # the variables are the caller's
for p in hello net exec any own; do "$mote" -Os $p.c -o $p; done
cp hello bare && "$build/bin/mote-strip" bare
holds '--diff of a program with itself is empty' ends 0 '' "$seal" --diff net net
holds '--diff with more ends with 1' ends 1 '' "$seal" --diff hello net
holds '--diff shows what was added and by whom' grep -qx '+ 41 socket (socket)' stdout
holds '--diff with less ends with 0' ends 0 '' "$seal" --diff net hello
holds '--diff shows what is gone' grep -qx -e '- 41 socket (socket)' stdout
holds '--diff: any call is more than none' ends 1 '' "$seal" --diff net any
holds '--diff: any call is one line more' [ "$(cat stdout)" = '+ - (any) (syscall)' ]
holds '--diff without a table ends with 2' refuses 'no .mote.sys' "$seal" --diff net bare

holds '--check: execve is refused, with who calls it' ends 1 '^execve: replaces the program.*called by run$' "$seal" --check exec
holds '--check: execve can be allowed' ends 0 '' "$seal" --check exec --allow=execve
holds '--check: syscall() is refused, with who calls it' ends 1 '^syscall: it can make any call.*called by ask$' "$seal" --check any
holds '--check: it can be allowed' ends 0 '' "$seal" --check --allow=syscall any
holds '--check: an instruction without a record is named' ends 3 '^mine[+x0-9a-f]* (0x[0-9a-f]*): syscall instruction (0f 05)' "$seal" --check own
holds '--check: so is int $0x80' grep -q '^old[+x0-9a-f]* (0x[0-9a-f]*): syscall instruction (cd 80)' stderr
holds '--check: so are its bytes inside of another' grep -q '^hidden[+x0-9a-f]* (0x[0-9a-f]*): syscall instruction (0f 05)' stderr
holds '--check: nothing else' [ "$(wc -l <stderr)" = 3 ]
holds '--check: functions can be allowed' ends 0 '' "$seal" --check --allow=mine --allow=old --allow=hidden own
holds '--check: without a table' ends 1 'another linker script' "$seal" --check bare
holds '--check --mode: without a note' ends 1 'another linker script' "$seal" --check --mode=pinned hello
build_note 2 note
holds '--check --mode: a note alone is no seal' ends 1 "^the program is not sealed (pinned): it does not start with this mote's seal\$" "$seal" --check --mode=pinned note
holds '--check: a missing file' refuses 'No such file' "$seal" --check nosuch
call() { printf '__asm__ volatile(".Lcall%%=: syscall; .pushsection .mote.sys,\\"ao\\",@progbits,.Lcall%%=; .long .Lcall%%= - ., %d; .popsection" ::);\n' "$1"; }
echo "int main(void) { $(call 425) return 0; }" >ring.c && "$mote" -Os ring.c -o ring
holds '--check: io_uring is a warning' ends 0 '^warning: io_uring' "$seal" --check ring
holds 'the table warns of io_uring' sh -c "'$seal' ring | grep -q '^warning: .*io_uring'"
holds 'a profile warns of io_uring' ends 0 'io_uring_setup' "$seal" --minijail ring
{ echo 'int main(void) {'; yes "$(call 1)" | head -n 126; echo 'return 0; }'; } >many.c && "$mote" -Os many.c -o many
holds '--check: as many instructions of a call as a filter looks at' ends 0 '' "$seal" --check many
{ echo 'int main(void) {'; yes "$(call 1)" | head -n 127; echo 'return 0; }'; } >many.c && "$mote" -Os many.c -o many
holds '--check: one more' ends 1 '^write: 127 instructions make it' "$seal" --check many
{
	echo 'int main(void) {'
	for nr in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19; do yes "$(call $nr)" | head -n 100; done
	echo 'return 0; }'
} >long.c && "$mote" -Os long.c -o long
holds '--check: a filter longer than the kernel takes' ends 1 '^the filter has 41[0-9][0-9] instructions' "$seal" --check long
holds 'any call: no profile' refuses 'any call' "$seal" --oci any
holds 'any call: the table says so' sh -c "'$seal' any | grep -q '^warning: (any)'"

printf '.section .mote.sys,"aR",@progbits\n.long __syscall_any - ., 39\n.long __syscall_any - ., 102\n' | as -o list.o -
"$mote" -Os --seal --seal-allow=syscall any.c list.o -o some
holds 'syscall() with a list: sealed' ./some
holds 'syscall() with a list: these are its calls' sh -c "'$seal' some | grep -E 'getpid +syscall|getuid +syscall' | wc -l | grep -qx 2"
holds 'syscall() with a list: there is a profile, with these' sh -c "'$seal' --minijail some | grep -cE '^(getpid|getuid): 1' | grep -qx 2"
holds 'syscall() with a list: nothing was added for --diff' ends 0 '' "$seal" --diff any some
printf '#include <time.h>\nint main(void) { struct timespec t; return clock_gettime(CLOCK_MONOTONIC, &t); }\n' >clock.c
"$mote" -O2 --seal clock.c -o clock
holds 'a call from the vDSO: its program runs' ./clock
holds 'a call from the vDSO is shown' sh -c "'$seal' clock | grep -q 'clock_gettime .*\\[vdso\\]'"

holds 'without arguments: its use' ends 2 '^usage' "$seal"
for wrong in --nosuch '--json --oci' '--diff hello' '--mode=pinned hello' '--check --mode=none hello' 'hello net' '--check --json'; do
	# shellcheck disable=SC2086 # each word is an argument
	holds "$wrong: its use" ends 2 '^usage' "$seal" $wrong
done
holds '--help' ends 0 '' "$seal" --help
holds 'a name with a minus, after --' refuses 'No such file' "$seal" -- -nosuch
holds 'a missing file' refuses 'nosuch: No such file' "$seal" nosuch
holds 'a folder' refuses 'a directory' "$seal" .
: >empty
holds 'an empty file' refuses 'empty' "$seal" empty
mkfifo fifo
holds 'a FIFO, without waiting' refuses 'not a regular file' "$seal" fifo
holds 'a text' refuses 'not an x86_64 ELF file' "$seal" hello.c
"$mote" -c hello.c -o hello.o
holds 'an object' refuses 'not a program' "$seal" hello.o
holds "another libc's program" refuses 'no .mote.sys' "$seal" /bin/sh
truncate -s 2G large
holds 'a file of 2 GiB' refuses 'larger than' "$seal" large
for option in '' --json --oci --systemd --minijail --bpf; do
	# shellcheck disable=SC2086 # none or one
	holds "$option on a full disk" sh -c "'$seal' $option note >/dev/full 2>err; test \$? = 2 && grep -q 'No space left' err"
done
holds '--help on a full disk' sh -c "'$seal' --help >/dev/full 2>err; test \$? = 2"
holds 'a closed standard output' sh -c "'$seal' note >&- 2>err; test \$? = 2 && grep -q 'Bad file' err"
if command -v strace >/dev/null && strace -o /dev/null true 2>/dev/null; then
	holds 'an error while reading' refuses 'Input/output error\|I/O error' strace -o /dev/null -e inject=read:error=EIO "$seal" note
	holds 'an interrupted read goes on' ends 0 '' strace -o /dev/null -e inject=read:error=EINTR:when=1 "$seal" note
else
	skip 'errors while reading' 'strace does not run here'
fi
printf 'int main(void) { return 0; }\n' >true.c && "$mote" -Os true.c -o true
umlaut=$(printf 'gr\303\266\303\237e\302\233x')
cp note "$umlaut"
holds 'a name in UTF-8 is shown, but what a terminal obeys' sh -c "'$seal' '$umlaut' | grep -q \"^$(printf 'gr\303\266\303\237e')?x: \""
odd=$(printf 'a\033[31m"\\\377b')
cp note "$odd"
holds 'a name does not reach the terminal raw' sh -c "! '$seal' '$odd' | grep -q \"\$(printf '\\033')\""
cat >name.jq <<'E2'
.file == "a\u001b[31m\"\\\ufffdb"
E2
[ -n "${jq:-}" ] || holds 'a name is valid JSON' sh -c "'$seal' --json '$odd' | jq -e -f name.jq"
gcc -O1 -D_GNU_SOURCE "$source/tests/sealtool/bend.c" -o bend
cp note stripped && "$build/bin/mote-strip" stripped
for p in true note stripped; do
	holds "each beginning of $p is refused" ./bend prefix $p "$seal" $p
	holds "no turned bit in $p brings it down" ./bend flip $p "$seal" $p
	holds "nor --check" ./bend flip $p "$seal" --check $p
done
if (cd "$source" && make -s B="$build" "$build/fuzz/mote_seal") >log 2>&1; then
	holds '300000 corrupted programs, under sanitizers' "$source/tests/fuzz/mote_seal.sh" "$build" -runs=300000 -seed=1
else
	skip 'corrupted programs, under sanitizers' "clang has no libFuzzer: $(head -n 1 log)"
fi
