#!/bin/sh
# SPDX-License-Identifier: 0BSD
# mote_seal.sh BUILD [libFuzzer options] - fuzz mote-seal, starting from programs built here
set -u
build=$(cd "$1" && pwd)
hand=$(cd "$(dirname "$0")/../sealtool" && pwd)
shift
w=$build/fuzz/mote_seal.d
mkdir -p "$w/seeds" "$w/corpus"
printf 'int main(void) { return 0; }\n' >"$w/true.c"
printf '#include <unistd.h>\nint main(int n, char **v) { return n > 1 ? execv(v[1], v) : write(1, "", socketpair(1, 1, 0, &n)); }\n' |
	sed '1i#include <sys/socket.h>' >"$w/two.c"
for source in true two; do
	for options in '' -static-pie -mseal-note '-mseal-note -s' '-mseal-note -static-pie'; do
		# shellcheck disable=SC2086 # each word is an option
		"$build/bin/mote-cc" -Os $options "$w/$source.c" -o "$w/seeds/$source$(echo "$options" | tr -d ' ')" 2>/dev/null
	done
done
gcc -c -DFLAGS=0x11 "$hand/note.S" -o "$w/note.o" && ld -z noseparate-code -z noexecstack -T "$hand/note.ld" "$w/note.o" -o "$w/seeds/note" &&
	cp "$w/seeds/note" "$w/seeds/stripped" && "$build/bin/mote-strip" "$w/seeds/stripped"
cd "$w" || exit 1
exec "$build/fuzz/mote_seal" -close_fd_mask=3 -rss_limit_mb=1024 -timeout=10 "$@" corpus seeds
