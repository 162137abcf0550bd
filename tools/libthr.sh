#!/bin/sh
# SPDX-License-Identifier: 0BSD
# libthr.sh ARCHIVE FOLDER OBJECT... - the archive for programs with threads, of the same objects
#
# The functions of lib/internal/locks.tbl are renamed to __unlocked_NAME in the objects of their state; what is among
# OBJECT by the old names are the locked ones. FOLDER is for what lies between.
set -e
archive=$1
folder=$2
shift 2
awk -v out=rows -f tools/genlocks.awk lib/internal/locks.tbl >"$folder.rows"
rm -rf "$folder" "$archive"
mkdir -p "$folder"
states=$(cut -d' ' -f1 "$folder.rows" | sort -u)
# Objects of a state: .../lib/FILE.c.o, .S.o, .fast.c.o; the locked ones are .../lock/FILE.o and .lock.c.o.
# NAME.lock.fast.c takes the place of the generated one in the speed flavour.
printf '%s\n' "$@" | awk '
	{ all[NR] = $0; if (sub(/\.lock\.fast\.c\.o$/, "") && sub(/^.*\/lib\//, "") && sub("/", ".")) fast[$0] }
	END { for (i = 1; i <= NR; i++) { f = all[i]; sub(/\.o$/, "", f); if (!(sub(/^.*\/lock\//, "", f) && f in fast)) print all[i] } }' |
	awk -v rows="$folder.rows" -v folder="$folder" '
	BEGIN { while ((getline line <rows) > 0) { split(line, f, " "); state[f[2]] = f[1] } }
	{
		file = $0
		sub(/^.*\/lib\//, "", file)
		sub(/(\.fast)?\.[cS]\.o$/, "", file)
		print >(folder "/" (file in state ? state[file] : "others"))
	}'
for state in $states; do
	[ -f "$folder/$state" ] || continue
	awk -v s="$state" '$1 == s {if (sub(/=/, " ", $3)) print $3; else print $3, "__unlocked_" $3}' "$folder.rows" |
		sort -u >"$folder/$state.map"
	xargs ar rcD "$folder/$state.a" <"$folder/$state"
	objcopy --redefine-syms="$folder/$state.map" "$folder/$state.a"
	# Each row has to be true: a function that is not renamed would run without its lock.
	nm -g --defined-only "$folder/$state.a" 2>/dev/null | awk 'NF == 3 {print $3}' >"$folder/$state.have"
	if cut -d' ' -f2 "$folder/$state.map" | grep ^__unlocked_ | grep -vxF -f "$folder/$state.have"; then
		echo "libthr.sh: locks.tbl names functions that are not in $state's files" >&2
		exit 1
	fi
	mkdir "$folder/$state.d"
	(cd "$folder/$state.d" && ar x "../$state.a")
	find "$folder/$state.d" -name '*.o' | sort >>"$folder/others"
done
xargs ar rcD "$archive" <"$folder/others"
