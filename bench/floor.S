/* SPDX-License-Identifier: 0BSD */
/*
 * The floor: an ELF file that only calls exit, with HELLO write first; one R+X segment and
 * PT_GNU_STACK, headers by hand.
 */
	.globl	_start
	.text
base:	.byte	0x7f, 'E', 'L', 'F', 2, 1, 1, 0
	.quad	0
	.short	2, 62
	.long	1
	.quad	_start, headers - base, 0
	.long	0
	.short	64, 56, 2, 0, 0, 0
headers:
	.long	1, 5			# PT_LOAD, R+X
	.quad	0, base, base, end - base, end - base, 4096
	.long	0x6474e551, 6		# PT_GNU_STACK, RW
	.quad	0, 0, 0, 0, 0, 16
_start:
#ifdef HELLO
	mov	$1,%eax
	mov	%eax,%edi
	lea	hello(%rip),%rsi
	mov	$hello_end - hello,%edx
	syscall				# write(1, hello, 13)
#endif
	xor	%edi,%edi
	mov	$231,%eax
	syscall				# exit_group(0)
#ifdef HELLO
hello:	.ascii	"hello, world\n"
hello_end:
#endif
end:
