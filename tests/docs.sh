#!/bin/sh
# SPDX-License-Identifier: 0BSD
# docs.sh BUILD - what the documents tell a reader to type, typed; and the files they name, looked for
#
# An indented block is a case. Its first line says which kind: C is compiled, commands run in a folder with the
# files they name, all else is an excerpt. What make builds for minutes is only asked for (make -n). Names that
# stand for the reader's own are replaced: see typed.
set -u
unset MAKEFLAGS MFLAGS MAKELEVEL
build=$(cd "$1" && pwd)
cd "$(dirname "$0")/.." || exit 1
source=$(pwd)
w=$(mktemp -d)
trap 'rm -rf "$w"' EXIT
. tests/holds.sh
export PATH="$build/bin:$PATH"
pages=$(ls README.md CONTRIBUTING.md SECURITY.md CHANGELOG.md docs/*.md)

mkdir "$w/reader" "$w/reader/some-program" "$w/blocks"
cat >"$w/reader/hello.c" <<'END'
#include <stdlib.h>
#include <unistd.h>
int main(void) { free(malloc(10)); return write(1, "hello\n", 6) != 6; }
END
for name in prog.c program.c server.c some-program/program.c; do cp "$w/reader/hello.c" "$w/reader/$name"; done
printf 'program: program.c\n\t$(CC) -Os program.c -o program\n' >"$w/reader/some-program/Makefile"
echo 'int main() { int *n = new int(0); int status = *n; delete n; return status; }' >"$w/reader/helper.cc"

# The block as it is typed here.
typed() {
	sed -e "s|~/src/some-program|some-program|; s|\$PWD/build/|$build/|; s|/path/to/build/|$build/|; s|^build/bin/|$build/bin/|" \
		-e "s| build/bin/| $build/bin/|g; s|^\$ ||; s|\.\.\.|hello.c -o hello|" \
		-e "s|^make CC=\([^ ]*\)\$|make -C some-program CC=\1|; s|^make \([a-zB]\)|make -n -C '$source' B='$build' \1|" "$1"
}

for page in $pages; do
	[ "$page" != docs/api.md ] || continue
	name=$(echo "$page" | tr / _)
	awk -v out="$w/blocks/$name" '
	/^    / && (block || blank) { if (!block) { block = 1; n++ } print substr($0, 5) >(out "." n); next }
	{ block = 0; blank = /^$/ }' "$page"
	for b in "$w/blocks/$name".*; do
		[ -e "$b" ] || continue
		first=$(head -n 1 "$b")
		label="$page: $first"
		typed "$b" >"$w/case"
		case $first in
		'#include '*...*) ;;
		'#include '*)
			# An excerpt has statements that stand for others.
			grep -qx '\.\.\.' "$b" && continue
			cp "$b" "$w/x.c"
			holds "$label" mote-cc -Os -c "$w/x.c" -o "$w/x.o"
			;;
		'$ '*)
			head -n 1 "$w/case" >"$w/command"
			holds "$label" sh -ec "cd '$w/reader' && . '$w/command'"
			;;
		make* | mote-* | build/bin/* | MOTE_CC=* | ./configure*)
			if grep -q '^valgrind' "$b" && ! command -v valgrind >/dev/null; then
				skip "$label" 'valgrind is not installed'
				continue
			fi
			if grep -q 'MOTE_CC=clang' "$b" && ! command -v clang >/dev/null; then
				skip "$label" 'clang is not installed'
				continue
			fi
			grep -v '^\./configure' "$w/case" >"$w/command" # tests/build-systems.sh configures a program
			holds "$label" sh -ec "cd '$w/reader' && . '$w/command'"
			;;
		esac
	done
done

# Files that the pages name, by a link or as code.
for page in $pages; do
	[ "$page" != docs/api.md ] || continue
	folder=$(dirname "$page")
	grep -oE '\]\([A-Za-z][^):#]*' "$page" | sed "s|^\](|$folder/|"
	[ "$page" = CHANGELOG.md ] ||
		grep -oE '`(lib|crt|sys|tools|tests|bench|examples|include|docs)/[A-Za-z0-9_./-]+`' "$page" | tr -d '`'
done | sort -u >"$w/files"
while read -r f; do
	# sys/ has headers too, and lib/mote is the built one.
	holds "a page names $f, which is not there" sh -c "[ -e '$f' ] || [ -e 'include/$f' ] || [ -e '$build/$f' ]"
done <"$w/files"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
