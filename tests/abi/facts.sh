#!/bin/sh
# SPDX-License-Identifier: 0BSD
# facts.sh CC FILE KERNEL - compile one file of facts.awk, say what of it does not hold and what does instead
cc=$1 file=${2%.c} kernel=$3
compile() {
	"$cc" -std=gnu17 -w -nostdinc -isystem "$("$cc" -print-file-name=include)" -Iinclude -idirafter "$kernel" "$@"
}
facts=$(grep -c . "$file.facts")
if compile -fsyntax-only "$file.c" 2>"$file.$cc.log"; then
	echo "$facts 0"
	exit
fi
lines=$(sed -n 's|^[^ ]*\.c:\([0-9]*\):[0-9]*:.*error:.*|\1|p' "$file.$cc.log" | sort -nu)
[ -n "$lines" ] || head -n 3 "$file.$cc.log"
bad=0
for line in $lines; do
	bad=$((bad + 1))
	[ $bad -le 10 ] || continue
	fact=$(sed -n "${line}p" "$file.facts")
	probe=${fact##*	}
	found=''
	if [ -n "$probe" ]; then
		sed -n 1,8p "$file.c" >"$file.$cc.probe.c"
		echo "const long long probe[] = {$(echo "$probe" | sed 's/[a-z]*=//g')};" >>"$file.$cc.probe.c"
		if compile -S -o "$file.$cc.s" "$file.$cc.probe.c" 2>/dev/null; then
			# One number a name: "offset=..., size=...". A zero may be a .zero.
			sed -n 's/^[ 	]*\.quad[ 	]*\(-*[0-9]*\).*/\1/p; s/^[ 	]*\.zero[ 	]*8$/0/p; s/^[ 	]*\.zero[ 	]*16$/0\n0/p' "$file.$cc.s" >"$file.$cc.n"
			found=", found $(echo "$probe" | grep -o '[a-z]*=' | tr -d = | paste -d' ' - "$file.$cc.n" | paste -sd, | sed 's/,/, /g')"
		else
			found=', not found'
		fi
	fi
	printf 'FAIL %s: %s: expected %s%s\n' "$cc" "${fact%%	*}" "$(echo "$fact" | cut -f2)" "$found"
done
[ $bad -gt 0 ] || bad=1
echo "$((facts - bad)) $bad"
