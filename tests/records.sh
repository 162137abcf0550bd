#!/bin/sh
# SPDX-License-Identifier: 0BSD
# records.sh PROGRAM... - hold the .mote.sys records of linked programs against their code
#
# Every syscall instruction that objdump finds has a record, every record names such an instruction,
# and every number that strace sees the program use is in its records.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0

verdict() {
	if [ "$1" = 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL $program: $2"
	fi
}

for program; do
	# A program may have an instruction of its own: "Records  REASON" in its head comment.
	source=$(dirname "$0")/prog/$(basename "${program%.*}").c
	reason=$(sed -n 's/^ \* Records  *//p' "$source" 2>/dev/null)
	if [ -n "$reason" ]; then
		skipped=$((skipped + 1))
		echo "SKIP records of $program: $reason"
		continue
	fi
	objdump -d --no-show-raw-insn "$program" | awk '$2 == "syscall" {sub(/:/, "", $1); print $1}' |
		sort -u >"$work/code"
	: >"$work/raw"
	objcopy --dump-section ".mote.sys=$work/raw" "$program" "$work/copy" 2>/dev/null
	# A record is {distance from itself to the instruction, number}; the section counts from 0. Bit 30
	# of the number: the instruction is the vDSO's; bit 29: for mote_seal's next call.
	od -An -v -t d4 -w8 "$work/raw" | awk '$2 < 2 ^ 30 {printf "%x %d\n", (NR - 1) * 8 + $1, $2 < 0 ? $2 : $2 % 2 ^ 29}' >"$work/records"
	cut -d' ' -f1 "$work/records" | sort -u >"$work/recorded"
	# The gate may be there for the sake of its error path alone; then no call may be made from it.
	gate=$(nm "$program" | sed -n 's/^0*\([0-9a-f]*\) . __syscall_gate_insn$/\1/p')
	[ -z "$gate" ] || grep -qx "$gate" "$work/recorded" || sed -i "/^$gate\$/d" "$work/code"
	cmp -s "$work/code" "$work/recorded"
	verdict $? "instructions and records differ: $(diff "$work/code" "$work/recorded" | grep '^[<>]' | tr '\n' ' ')"

	case $program in
	*records_*) ;;
	*) continue ;;
	esac
	if ! command -v strace >/dev/null || ! strace -o "$work/trace" -n "$program" >/dev/null 2>&1 </dev/null; then
		skipped=$((skipped + 1))
		echo "SKIP $program: strace does not run here"
		continue
	fi
	# "[ nr] name(...": the first call is the execve that started the program.
	sed -n 's/^\[ *\([0-9]*\)\] .*/\1/p' "$work/trace" | tail -n +2 | sort -un >"$work/used"
	while read -r nr; do
		grep -q " $nr$" "$work/records"
		verdict $? "call $nr was made but not recorded"
	done <"$work/used"
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
