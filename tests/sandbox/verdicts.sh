#!/bin/sh
# SPDX-License-Identifier: 0BSD
# verdicts.sh BUILD - what supervise says of each way to end; the last line is passed, failed
set -u
build=$1
dir=$build/sandbox
w=$dir/verdicts
rm -rf "$w" && mkdir -p "$w"
passed=0 failed=0

# ends STATUS VERDICT OPTION-OR-PROGRAM...
ends() {
	status=$1 verdict=$2
	shift 2
	"$dir/supervise" "$@" >"$w/out" 2>"$w/err" </dev/null
	got=$?
	if [ $got = "$status" ] && grep -q "^supervise: .*: $verdict\$" "$w/err"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL supervise $*: status $got, expected $status, $verdict"
		cat "$w/err"
	fi
}
# holds SENTENCE COMMAND...
holds() {
	what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL supervise: $what"
	fi
}

ends 0 'exited with status 0' /bin/true
ends 7 'exited with status 7' /bin/sh -c 'exit 7'
ends 125 'No such file or directory' "$w/none"
ends 125 'No such file or directory' -i "$w/none" /bin/true
ends 125 'Permission denied' /etc/passwd
for sig in 1-HUP 4-ILL 6-ABRT 9-KILL 11-SEGV 15-TERM 16-STKFLT 26-VTALRM 30-PWR 40-RT; do
	ends $((128 + ${sig%-*})) "killed by SIG${sig#*-}" /bin/sh -c "kill -${sig%-*} \$\$"
done
ends 159 'violation, killed by SIGSYS' /bin/sh -c 'kill -SYS $$'
ends 124 'time-out, killed after 1 s' -t 1 /bin/sleep 20
ends 152 'killed by SIGXCPU' -c 1 /bin/sh -c 'while :; do :; done'
ends 153 'killed by SIGXFSZ' -f 1000 -o "$w/file" /bin/sh -c 'while :; do echo 0123456789; done'
holds 'a failed output is removed' test ! -e "$w/file"
ends 0 'exited with status 0' -o "$w/file" /bin/sh -c 'echo text'
holds 'a good output stays' grep -q text "$w/file"
ends 125 'File exists' -o "$w/file" /bin/sh -c 'echo other'
holds 'an old file is not touched' grep -q text "$w/file"
exec 7<"$w/file"
ends 0 'exited with status 0' -i "$w/file" /bin/cat
holds 'input is passed' cmp -s "$w/out" "$w/file"
ends 0 'exited with status 0' /bin/ls /proc/self/fd
holds 'no other descriptor is passed' test "$(tr '\n' ' ' <"$w/out")" = '0 1 2 3 ' # 3 is of ls
exec 7<&-
ends 0 'exited with status 0' /usr/bin/env
holds 'the environment is empty' test ! -s "$w/out"
ends 0 'exited with status 0' /bin/grep -c 'NoNewPrivs:.*1' /proc/self/status
for bad in '-t x true' '-t -1 true' '-q true' '-t 1' '-m 1 -m 1 -m 1 -m 1 true'; do
	# shellcheck disable=SC2086 # words
	holds "refuses $bad" sh -c "! $dir/supervise $bad 2>/dev/null"
done

# A sealed program that has been taken over; without its seal both calls get through.
"$build/bin/mote-cc" -Os -s tests/sandbox/takeover.c -o "$w/open"
"$build/bin/mote-cc" -Os -s --seal tests/sandbox/takeover.c -o "$w/sealed"
for way in foreign stub; do
	ends 3 'exited with status 3' "$w/open" $way
	ends 159 'violation, killed by SIGSYS' "$w/sealed" $way
done
ends 5 'exited with status 5' "$w/sealed"
ends 139 'killed by SIGSEGV' "$w/sealed" crash
ends 124 'time-out, killed after 1 s' -t 1 "$w/sealed" spin

# What a decoder that waits for input has given up.
mkfifo "$w/fifo"
"$dir/inflate" <"$w/fifo" >/dev/null 2>&1 &
exec 8>"$w/fifo"
until grep -q 'Max address space *0 ' /proc/$!/limits 2>/dev/null || ! kill -0 $! 2>/dev/null; do
	sleep 0.1
done
for limit in 'address space' 'open files' 'core file size'; do
	holds "no $limit is left to the decoder" grep -q "^Max $limit  *0  *0 " /proc/$!/limits
done
# Linux 5.9 counts them; a container may have begun.
filters() { awk '/^Seccomp_filters:/ {print $2}' "/proc/$1/status"; }
before=$(filters self)
[ -z "$before" ] || holds 'the decoder is sealed twice' test "$(filters $!)" = $((before + 2))
holds 'the decoder has no way to privileges' grep -q 'NoNewPrivs:.*1' /proc/$!/status
exec 8>&-
wait
echo "$passed $failed"
