/* SPDX-License-Identifier: 0BSD */
/*
 * The shared system call instruction of all errno wrappers, for crt/gate.S (weak, errno is not
 * stored) and lib/errno/__errno_location.S (strong, errno is stored): nobody can read an errno
 * that nothing refers to.
 *
 * __syscall_gate   In %al the number (%eax at __syscall_gate_wide), arguments as in C
 * __syscall_ret    In %rdi a raw result
 * __fail           In %edi an error; returns -1
 *                  Out %rax the result, or -1 if it was -4095 to -1
 *                  Clobbers %rcx %rdx %rsi %rdi %r8-%r11, as any C function may
 *
 * Source   SysV x86-64 psABI §A.2.1; Linux man 2 syscall, man 3 errno
 */
	.macro gate binding:req, store, store_fail
	.section .text.__syscall_gate,"ax",@progbits
	\binding __syscall_gate, __syscall_gate_wide, __syscall_gate_insn, __syscall_check
	.hidden	__syscall_gate, __syscall_gate_wide, __syscall_gate_insn, __syscall_check
	.type	__syscall_gate,@function
	.type	__syscall_gate_wide,@function
__syscall_gate:
	movzbl	%al,%eax
__syscall_gate_wide:
	mov	%rcx,%r10		# syscall itself overwrites %rcx
__syscall_gate_insn:			# the records of all wrappers name this place
	syscall
__syscall_check:
	cmp	$-4095,%rax
	jb	1f
	\store
	or	$-1,%rax
1:	ret
	.size	__syscall_gate,.-__syscall_gate

	.section .text.__syscall_ret,"ax",@progbits
	\binding __syscall_ret
	.hidden	__syscall_ret
	.type	__syscall_ret,@function
__syscall_ret:
	mov	%rdi,%rax
	jmp	__syscall_check
	.size	__syscall_ret,.-__syscall_ret

	.section .text.__fail,"ax",@progbits
	\binding __fail
	.hidden	__fail
	.type	__fail,@function
__fail:
	\store_fail
	or	$-1,%rax
	ret
	.size	__fail,.-__fail
	.section .note.GNU-stack,"",@progbits
	.endm
