/* SPDX-License-Identifier: 0BSD */
/*
 * __cpu_ask - may 32-byte vectors be used?
 *
 * One byte, __cpu_wide: 32 says no, 33 yes; below it counts how often the answer was wanted, since
 * in a virtual machine CPUID takes as long as copying 100 KB. Threads may ask at once: they all
 * store the same answer, or a count, after which it is asked again.
 *
 * Clobbers flags; keeps all else, as C calls it from inline asm
 * Source   Intel SDM vol. 1, 14.3 and 14.7: OSXSAVE and AVX, XCR0, AVX2
 */
	.section .bss.__cpu_wide, "aw", @nobits
	.globl	__cpu_wide
	.hidden	__cpu_wide
	.type	__cpu_wide, @object
	.size	__cpu_wide, 1
__cpu_wide:
	.zero	1

	.section .text.__cpu_ask, "ax", @progbits
	.globl	__cpu_ask
	.hidden	__cpu_ask
	.type	__cpu_ask, @function
__cpu_ask:
	push	%rax
	movzbl	__cpu_wide(%rip), %eax
	inc	%eax
	cmp	$32, %eax
	jb	2f
	push	%rbx
	push	%rcx
	push	%rdx
	push	$32
	mov	$1, %eax
	cpuid
	not	%ecx
	test	$3 << 27 | 1 << 20, %ecx	# AVX, XGETBV may be used, SSE4.2; then leaf 7 exists
	jnz	1f
	xor	%ecx, %ecx
	xgetbv
	not	%eax
	test	$6, %al			# the kernel saves both halves
	jnz	1f
	mov	$7, %eax
	xor	%ecx, %ecx
	cpuid
	shr	$5, %ebx		# AVX2
	and	$1, %ebx
	add	%ebx, (%rsp)
1:	pop	%rax
	pop	%rdx
	pop	%rcx
	pop	%rbx
2:	mov	%al, __cpu_wide(%rip)
	pop	%rax
	ret
	.size	__cpu_ask, . - __cpu_ask
	.section .note.GNU-stack, "", @progbits
