#!/bin/sh
# test - what the example programs do can be tested without a kernel of one's own
#
# usage: examples/initramfs/test.sh DIRECTORY
#
# DIRECTORY holds the programs. Prints what fails, and a line at the end; exit status 1 if anything did.
set -u
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "$1" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp" || exit 1
LC_ALL=C TZ=UTC0
export LC_ALL TZ
count=0 failures=0

# expect STATUS OUTPUT COMMAND...: both output streams together, the program's own name first
expect() {
	status=$1 output=$2
	shift 2
	count=$((count + 1))
	got=$("$@" 2>&1)
	s=$?
	[ $s = "$status" ] && [ "$got" = "$output" ] && return
	failures=$((failures + 1))
	echo "FAILED: $*"
	echo "  expected $status: $output"
	echo "  got      $s: $got"
}

# like HOST-COMMAND...: the program of the same name must print the same
like() {
	name=$1
	output=$("$@" 2>/dev/null)
	s=$?
	shift
	expect $s "$output" "$bin/$name" "$@"
}

usage() {
	name=$1
	shift
	count=$((count + 1))
	got=$("$bin/$name" "$@" 2>&1)
	s=$?
	case $s:$got in 2:*"usage: $name"*) return ;; esac
	failures=$((failures + 1))
	echo "FAILED: $name $* gives $s: $got"
}

echo one >one
printf 'two, no newline' >two
mkdir dir
: >dir/.hidden
: >dir/b
: >dir/a
ln -s a dir/link
touch -d '2001-02-03 04:05:06' dir/a

like cat one two
like cat one - two </dev/null
expect 0 one "$bin/cat" <one
expect 1 "cat: none: No such file or directory
one" "$bin/cat" none one
expect 1 "cat: dir: Is a directory" "$bin/cat" dir
expect 1 "cat: standard output: No space left on device" sh -c "$bin/cat one >/dev/full"
usage cat -x
like echo a  "b  c" ''
like echo -n a
expect 1 "echo: No space left on device" sh -c "$bin/echo one >/dev/full"
for option in -s -n -r -v -m -rs; do
	like uname $option
done
usage uname -q
like sleep 0
usage sleep
usage sleep 1x
expect 143 "" sh -c "exec 2>/dev/null; $bin/sleep 9 & $bin/kill \$!; wait \$!"
expect 137 "" sh -c "exec 2>/dev/null; $bin/sleep 9 & $bin/kill -KILL \$!; wait \$!"
expect 138 "" sh -c "exec 2>/dev/null; $bin/sleep 9 & $bin/kill -s SIGUSR1 \$!; wait \$!"
expect 0 USR1 "$bin/kill" -l 138
expect 0 KILL "$bin/kill" -l 9
expect 1 "kill: x1: not a process id" "$bin/kill" x1
expect 2 "kill: NOPE: no such signal" "$bin/kill" -NOPE 1
usage kill
expect 0 "" "$bin/mkdir" -p -m 0750 new/a/b
expect 0 "drwxr-x---" sh -c "$bin/ls -ld new/a/b | cut -c 1-10"
expect 1 "mkdir: new: File exists" "$bin/mkdir" new
expect 1 "mkdir: one/x: Not a directory" "$bin/mkdir" -p one/x
expect 0 "" "$bin/mkdir" -p new/a new
usage mkdir -m 9 x
like ls
like ls dir
like ls -a dir
like ls -d dir one
like ls one dir
expect 1 "ls: none: No such file or directory" "$bin/ls" none
expect 0 "-rw-r--r--   1 $(id -u) $(id -g) 0 Feb 3 2001 dir/a" sh -c "$bin/ls -l dir/a | sed 's/  */ /g;s/ 1/   1/'"
expect 0 " dir/link -> a" sh -c "$bin/ls -l dir/link | sed 's/.*:..//'"
usage ls -Z
chmod 751 one
expect 0 "" "$bin/cp" one two dir
expect 0 "-rwxr-x--x" sh -c "$bin/ls -l dir/one | cut -c 1-10"
expect 0 one cat dir/one
expect 1 "cp: one: is the same file" "$bin/cp" one one
expect 1 "cp: dir: not a regular file" "$bin/cp" dir x
expect 1 "cp: two: Not a directory" "$bin/cp" one one two
usage cp one
expect 1 "rm: dir: Is a directory" "$bin/rm" dir
expect 1 "rm: none: No such file or directory" "$bin/rm" none
expect 1 "rm: dir/..: refused" "$bin/rm" -r dir/..
expect 0 "" "$bin/rm" -rf dir none
expect 1 "" test -e dir
usage rm -x
expect 0 "" sh -c "$bin/ps | grep -q '/ps$'"
usage ps x
usage dmesg x
usage mount -x
usage umount
usage switch_root
expect 1 "switch_root: refused: only process 1 may do this; use exec" "$bin/switch_root" / /bin/sh
usage insmod
expect 1 "insmod: none.ko: No such file or directory" "$bin/insmod" none.ko
usage mknods a b
expect 1 "init: refused: only the kernel starts it, as process 1" "$bin/init"
usage reboot -x
usage mkcpio -x
echo "dir x 0755 y" >list
expect 1 "mkcpio: list:1: dir: unknown kind of entry, or wrong number of words" "$bin/mkcpio" -o out list
expect 1 "" test -e out
expect 1 "mkcpio: standard input:2: 08: not an octal mode" sh -c "printf '# x\ndir x 08\n' | $bin/mkcpio >out"
printf 'dir d 0755\nfile d/one 0644 one\nslink d/l one\nnod d/n 0600 c 1 3\n' >list
# header, name and contents are padded to 4: 3 x 112, a file, a link, and the trailer of 124
expect 0 "$((112 + 116 + 4 + 116 + 4 + 116 + 124))" sh -c "$bin/mkcpio list | wc -c"
expect 1 "mkcpio: standard output: No space left on device" sh -c "$bin/mkcpio list >/dev/full"

# the shell: as dash does it, and with the programs of this directory
PATH=$bin:$PATH "$bin/sh" "$here/sh-test.sh" >got 2>&1
expect 0 "" diff "$here/sh-test.out" got
if command -v dash >/dev/null; then
	dash "$here/sh-test.sh" >got 2>&1
	expect 0 "" diff "$here/sh-test.out" got
fi
expect 2 "sh:2: syntax error: unexpected \"fi\"" "$bin/sh" -c 'echo never; (
fi)' sh
expect 2 "name:1: x: not set" "$bin/sh" -uc 'echo $x; echo never' name
printf 'echo one\nnosuch\nread x\nnot a command\necho $x; echo $((1/0)); echo never' >script
expect 2 "one
$bin/sh:2: nosuch: not found
not a command
$bin/sh:4: 1/0: division by zero" sh -c "$bin/sh <script"
expect 127 "none:0: none: No such file or directory" "$bin/sh" none

echo "test: $count checks of the programs, $failures failed"
[ $failures = 0 ]
