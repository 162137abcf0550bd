# SPDX-License-Identifier: 0BSD
# objects.awk - a GNU ld map: bytes of the file by object, largest first; pipe through sort -rn
#
# Pieces of what is loaded from the file: name, address, size, file; a long name has a line of its own.
/^Memory map|^Linker script and memory map/ { on = 1 }
/^\.(bss|tbss|comment|symtab|strtab|shstrtab|mote\.sys)/ { loaded = 0 }
/^\.(text|rodata|data|init_array|fini_array|preinit_array|tdata|headers|eh_frame|note)/ { loaded = 1 }
on && loaded {
	if (NF == 1 && $1 ~ /^[.*]/ && /^ /) { pending = 1; next }
	size = ""
	if (pending && $1 ~ /^0x/) { size = $2; file = $3 }
	else if (/^ [.*]/ && $2 ~ /^0x/) { size = $3; file = $4 }
	pending = 0
	if (size !~ /^0x/ || size == "0x0")
		next
	sub(/.*[\/(]/, "", file)
	sub(/(\.[cS])?\.o\)?$/, "", file)
	if (file ~ /^cc......$/ || file ~ /-[0-9a-f]+$/)
		file = "program" # a temporary file of the compiler's
	bytes[file == "" ? "padding" : file] += hex(size)
}
function hex(s,    i, n) {
	for (i = 3; i <= length(s); i++)
		n = n * 16 + index("0123456789abcdef", substr(s, i, 1)) - 1
	return n
}
END { for (f in bytes) print bytes[f], f }
