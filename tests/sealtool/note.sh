# SPDX-License-Identifier: 0BSD
# note.sh - part of ../seal-tool.sh: a program in the sealed form, by hand, and the exact output
# shellcheck shell=sh disable=SC2154 # the variables are the caller's
build_note() {
	gcc -c -DFLAGS="$1" "$source/tests/sealtool/note.S" -o note.o && ld -z noseparate-code -z max-page-size=4096 \
		-z noexecstack --build-id=none -T "$source/tests/sealtool/note.ld" note.o -o "$2"
}
at() { nm note | sed -n "s/^0*\([0-9a-f]*\) . $1\$/0x\1/p"; }

holds 'a program with a note, by hand, links' build_note 0x11 note
holds 'and runs' ./note
clock=$(printf '%#x' $(($(at clock) + 5))) seal_at=$(printf '%#x' $(($(at seal) + 5))) exit_at=$(printf '%#x' $(($(at _start) + 12)))
holds 'the table is known to the byte' same "note: not sealed (noted as pinned, but it does not start with this mote's seal), 4 system calls
  nr  name           functions      addresses
   -  (seal)         seal           $seal_at
  39  getpid         getpid         $(at gate)
  60  exit           _start         $exit_at
 228  clock_gettime  clock, [vdso]  $clock
 437  openat2        openat2        $(at gate)" "$seal" note
strip -o bare note && "$build/bin/mote-strip" bare
holds 'stripped, stubs are found by their code' same "bare: not sealed (noted as pinned, but it does not start with this mote's seal), 4 system calls
  nr  name           functions   addresses
   -  (seal)         -           $seal_at
  39  getpid         $(at getpid)     $(at gate)
  60  exit           -           $exit_at
 228  clock_gettime  [vdso]      $clock
 437  openat2        $(at openat2)     $(at gate)" "$seal" bare
holds 'JSON is known to the byte' same "{
  \"file\": \"note\",
  \"seal\": \"none\",
  \"noted_seal\": \"pinned\",
  \"hardened\": true,
  \"any_call\": [],
  \"before_seal\": [\"$seal_at\"],
  \"calls\": [
    {\"number\": 39, \"name\": \"getpid\", \"functions\": [\"getpid\"], \"addresses\": [\"$(at gate)\"], \"vdso\": false},
    {\"number\": 60, \"name\": \"exit\", \"functions\": [\"_start\"], \"addresses\": [\"$exit_at\"], \"vdso\": false},
    {\"number\": 228, \"name\": \"clock_gettime\", \"functions\": [\"clock\"], \"addresses\": [\"$clock\"], \"vdso\": true},
    {\"number\": 437, \"name\": \"openat2\", \"functions\": [\"openat2\"], \"addresses\": [\"$(at gate)\"], \"vdso\": false}
  ],
  \"io_uring\": false
}" "$seal" --json note
n=0
for name in none pinned numbers log debug; do
	build_note $n "$name" && holds "flags $n are $name" grep -q "\"noted_seal\": \"$name\"" <<-E2
	$("$seal" --json $name)
	E2
	n=$((n + 1))
done
build_note 5 unknown
holds 'a seal of the future is refused' refuses 'does not know' "$seal" unknown

# Profiles: what a program makes to seal itself is in them (its instruction has the number -2).
list() { "$seal" "$@" | tr -cs 'a-z0-9_' '\n' | grep -xE 'getpid|exit|clock_gettime|openat2|prctl|seccomp|mseal|setrlimit|execve|socket' | tr '\n' ' '; }
holds '--oci lists calls, its own filter and execve' [ "$(list --oci note)" = 'getpid exit prctl setrlimit clock_gettime seccomp openat2 mseal execve ' ]
holds '--minijail lists them in order' [ "$(list --minijail note)" = 'getpid execve exit prctl setrlimit clock_gettime seccomp openat2 mseal ' ]
holds '--systemd too, after what systemd adds is gone' [ "$("$seal" --systemd none | tail -n 2)" = "SystemCallFilter=~@default
SystemCallFilter=getpid execve exit prctl clock_gettime seccomp openat2" ]
holds '--minijail is comments and "name: 1"' sh -c "! '$seal' --minijail note | grep -vE '^#|^[a-z0-9_]+: 1\$'"
holds '--systemd is lines of a unit' sh -c "! '$seal' --systemd note | grep -vE '^#|^\\[Service\\]\$|^SystemCall[A-Za-z]+=[A-Za-z0-9_ ~@]*\$'"
filter() { "$seal" --bpf "$1" | od -An -v -t x2 -w8; }
jump() { printf ' 0015 0100 %04x 0000\n 0006 0000 0000 7fff\n' "$@"; }
holds '--bpf is known to the byte' same " 0020 0000 0004 0000
 0015 0001 003e c000
 0006 0000 0000 8000
 0020 0000 0000 0000
$(jump 39 59 60 157 228 317 437)
 0006 0000 0000 8000" filter none
if command -v script >/dev/null; then
	holds '--bpf is not written to a terminal' sh -c "script -qec \"'$seal' --bpf note\" /dev/null </dev/null | grep -q 'terminal'"
else
	skip '--bpf is not written to a terminal' 'script is not installed'
fi
