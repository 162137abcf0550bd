# SPDX-License-Identifier: 0BSD
# genlocks.awk - the locked functions of lib/internal/locks.tbl, a file for each row
#
#   -v out=code -v dir=D   D/FILE.S, '/' in FILE as '.'
#   -v out=names           the names of these files
#   -v out=rows            state, file, function: one to a line, of rows with an own file too

function load(lock) {
	if (lock ~ /^[1-4]$/)
		return "mov\t%" register[lock] ",%r10"
	if (lock ~ /^std/)
		return "lea\t__" lock (lock == "stdout" ? "_stream" : "_FILE") "(%rip),%r10"
	return "lea\t" lock "(%rip),%r10"
}
BEGIN {
	FS = "\t"
	split("rdi rsi rdx rcx", register, " ")
}
/^#/ { next }
out == "rows" {
	n = split($4, names, " ")
	for (i = 1; i <= n; i++)
		print $1, $2, names[i]
	next
}
$3 == "own" { next }
{ sub("/", ".", $2) }
out == "names" { print $2; next }
{
	file = dir "/" $2 ".S"
	n = split($4, names, " ")
	for (i = 1; i <= n; i++) {
		f = names[i]
		printf "\t.section .text.%s,\"ax\",@progbits\n\t.globl\t%s\n\t.type\t%s,@function\n", f, f, f > file
		printf "%s:\n\t%s\n\tlea\t__unlocked_%s(%%rip),%%rax\n", f, load($3), f > file
		printf "\tjmp\t%s\n\t.size\t%s,.-%s\n", $3 ~ /^_/ ? "__with_lock" : "__with_stream", f, f > file
	}
	print "\t.section .note.GNU-stack,\"\",@progbits" > file
	close(file)
}
