/* SPDX-License-Identifier: 0BSD */
/*
 * Constants and three macros for the assembly that writes the filter: __seal_filter.S and
 * __seal_search.S.
 *
 * Both keep to these registers:
 *
 *	%ebx	the action for what is not allowed	%rdi	where the filter goes on
 *	%r10	all bits, or 0: addresses do not count	%rsi	the next site
 *
 * Source   Linux 6.1 include/uapi/linux/{seccomp,filter,audit,bpf_common}.h
 */
	ARCH_X86_64 = 0xc000003e	# AUDIT_ARCH_X86_64
	ALLOW = 0x7fff0000		# SECCOMP_RET_ALLOW
	LOAD = 0x20			# BPF_LD | BPF_W | BPF_ABS, of struct seccomp_data:
	ARCH = 4; IP_LO = 8; IP_HI = 12
	RET = 0x06			# BPF_RET | BPF_K
	JA = 0x05			# BPF_JMP | BPF_JA
	SITES_MAX = 126			# of a number, for a jump of 255; mote-seal --check counts too
	JEQ_ELSE_1 = 0x01000015		# BPF_JMP | BPF_JEQ | BPF_K, jt 0, jf 1
	JEQ_THEN_1 = 0x00010015		# jt 1, jf 0
	JGE_ELSE_1 = 0x01000035		# BPF_JMP | BPF_JGE | BPF_K

	/* Half an instruction, shortest. */
	.macro	seal_word k:req
	.if	\k < 128
	push	$\k
	pop	%rax
	.else
	mov	$\k,%eax
	.endif
	stosl
	.endm

	/* A jump whose end `seal_land` fills in; it waits on the stack. */
	.macro	seal_far
	push	$JA
	pop	%rax
	stosq
	push	%rdi
	.endm
	.macro	seal_land
	pop	%rcx
	mov	%rdi,%rax
	sub	%rcx,%rax
	shr	$3,%eax
	mov	%eax,-4(%rcx)
	.endm
