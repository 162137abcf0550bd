#!/bin/sh
# SPDX-License-Identifier: 0BSD
# genseal.sh OBJECT... - the code of the seal, as it lies in the library: a C initializer for mote-seal
#
# A line each: name, mode and whether hardened (of _start alone), bytes, and the places in them that
# the linker fills in, each of four bytes, with the name and the addend.
set -eu

# form NAME MODE HARDENED OBJECT [SECTION]: the function starts its section, or ends SECTION
form() {
	start=0
	[ $# = 4 ] || start=0x$(nm "$4" | sed -n "s/ [tT] $1\$//p")
	{
		objdump -s -j ".text.${5:-$1}" --start-address="$start" "$4"
		[ $# != 4 ] || objdump -r -j ".text.$1" "$4" | sort # by place
	} | awk -v name="$1" -v mode="$2" -v hardened="$3" '
		match($0, /^ [0-9a-f]+ /) { # 16 bytes in 35 columns, then the same as text
			hex = substr($0, RLENGTH + 1, 35)
			gsub(/ /, "", hex)
			for (i = 1; i < length(hex); i += 2) {
				bytes = bytes "0x" substr(hex, i, 2) ","
				n++
			}
		}
		/R_X86_64_(PC32|PLT32|32|32S) / {
			symbol = $3
			addend = 0
			if (match(symbol, /[-+]0x[0-9a-f]+$/)) {
				addend = (substr(symbol, RSTART, 1) == "-" ? "-" : "") "0x" substr(symbol, RSTART + 3)
				symbol = substr(symbol, 1, RSTART - 1)
			}
			at = $1
			sub(/^0+/, "", at)
			holes = holes "{0x" (at == "" ? "0" : at) ", " addend ", \"" symbol "\"}, "
		}
		/R_X86_64_/ && !/R_X86_64_(PC32|PLT32|32|32S) / { print "genseal.sh: " $0 >"/dev/stderr"; exit 1 }
		END { printf "{\"%s\", %s, %s, %d, (const unsigned char[]){%s}, (const struct hole[]){%s{0, 0, NULL}}},\n", name, mode, hardened, n, bytes, holes }'
}

for object; do
	name=${object##*/}
	case $name in
	seal-*)
		mode=${name#seal-} hardened=0
		mode=${mode%.o}
		[ "$mode" = "${mode%-harden}" ] || hardened=1
		form _start "$(echo "${mode%-harden}" | tr a-z A-Z)" $hardened "$object"
		;;
	gate.* | __errno_location.*) form __syscall_gate 0 0 "$object" ;;
	__seal_vdso.*) form __seal_vdso_hook 0 0 "$object" ;;
	__seal_install.fast.*)
		form __seal_install 0 0 "$object"
		form __seal_vdso_hook 0 0 "$object"
		;;
	__seal_search.*)
		form __seal_search 0 0 "$object"
		form __seal_deny 0 0 "$object" __seal_search
		;;
	*) form "${name%%.*}" 0 0 "$object" ;;
	esac
done | awk '!seen[$0]++' # where variants do not differ
