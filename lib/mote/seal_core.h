/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_install - turn the program's records into a filter and hand that to the kernel
 *
 * In       %edi action for what is not allowed, bit 0 set: addresses do not count
 *          %rsi numbers of calls to leave out, ended by a negative one
 *          %rdx what the kernel left on the stack for _start, or NULL later on
 * Out      %eax 0, -errno, or a thread that has a filter of its own
 * Clobbers what any C function may
 *
 * Each record becomes a site on the stack, sorted as it is pushed: 8 bytes of key, which is the
 * high half of its address above its number, and 8 bytes of address. Then, below, the filter:
 *
 *     the architecture, or deny
 *     for each high half: is it the caller's? else on to the next
 *         a binary search by number, which compares all 32 bits at its end, so x32 is out
 *             is one of the number's low halves the caller's? allow, else deny
 *
 * Conditional jumps of a filter reach 255 instructions, so far ones go through JA. Where addresses
 * do not count, they are taken for 0, which makes one group of all; it asks for the architecture
 * again and not for them, so that the kernel knows once and for all which numbers are allowed.
 *
 * vdso=1 (speed flavour): records with bit 30 stand for the vDSO's own instructions.
 *
 * Source   Linux man 2 seccomp; Linux 6.1 include/uapi/linux/{seccomp,filter,audit,bpf_common}.h,
 *          kernel/seccomp.c seccomp_is_const_allow
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
	.macro	word k:req
	.if	\k < 128
	push	$\k
	pop	%rax
	.else
	mov	$\k,%eax
	.endif
	stosl
	.endm

	/* A jump whose end `land` fills in; it waits on the stack. */
	.macro	far
	push	$JA
	pop	%rax
	stosq
	push	%rdi
	.endm
	.macro	land
	pop	%rcx
	mov	%rdi,%rax
	sub	%rcx,%rax
	shr	$3,%eax
	mov	%eax,-4(%rcx)
	.endm

	.macro	seal_return vdso
	leave
	.if	\vdso
	pop	%r12
	.endif
	pop	%rbx
	ret
	.endm

	.macro	seal_core vdso=0
	.section .text.__seal_install,"ax",@progbits
	.globl	__seal_install, __seal_install_here
	.hidden	__seal_install, __seal_install_here
	.type	__seal_install,@function
__seal_install_here:			# so that another __seal_install is one too many
__seal_install:
	push	%rbx
	.if	\vdso
	push	%r12
	.endif
	push	%rbp
	mov	%rsp,%rbp
	mov	%edi,%ebx
	.if	\vdso
	push	%rdx
	.endif
	mov	%rsi,%r8
	and	$1,%edi
	dec	%rdi
	mov	%rdi,%r10		# a mask: all bits, or none where addresses do not count
	push	$-1			# above all sites, so that no loop needs to count
	push	$-1
	lea	__mote_sys_start(%rip),%rsi

.Lrecord:
	lea	__mote_sys_end(%rip),%rax
	cmp	%rax,%rsi
	jae	.Lbuild
	lodsl
	cltq
	lea	-4(%rsi,%rax),%rdx	# distances count from their own place
	lodsl				# the number; negative: not for the sealed program
	test	%eax,%eax
	js	.Lrecord
	.if	\vdso
	xor	%r12d,%r12d
	btr	$30,%eax
	jnc	.Ldrop
	push	%rax
	push	%rsi
	push	%r8
	push	%r10
	mov	-8(%rbp),%rdi
	call	__seal_vdso_hook
	mov	%rax,%r12		# its instructions, ended by 0
	pop	%r10
	pop	%r8
	pop	%rsi
	pop	%rax
.Lvdso:	mov	(%r12),%rdx
	add	$8,%r12
	test	%rdx,%rdx
	jz	.Lrecord
	.endif
.Ldrop:	mov	%r8,%rdi
1:	cmp	(%rdi),%eax
	je	.Lnext
	cmpl	$0,(%rdi)
	lea	4(%rdi),%rdi
	jge	1b
	add	$2,%rdx			# the kernel sees the address behind the instruction
	and	%r10,%rdx
	push	%rdx
	push	%rdx
	mov	%eax,(%rsp)
	mov	%rsp,%rdi
2:	mov	(%rdi),%rcx
	cmp	16(%rdi),%rcx
	jbe	.Lnext
	xchg	16(%rdi),%rcx
	mov	%rcx,(%rdi)
	mov	8(%rdi),%rcx
	xchg	24(%rdi),%rcx
	mov	%rcx,8(%rdi)
	add	$16,%rdi
	jmp	2b
.Lnext:
	.if	\vdso
	test	%r12,%r12
	jnz	.Lvdso
	.endif
	jmp	.Lrecord

.Lbuild:
	mov	%rsp,%rsi
	mov	%rbp,%rcx
	sub	%rsp,%rcx
	imul	$-6,%rcx,%rcx		# a site of 16 bytes makes at most 11 instructions of 8
	lea	-64(%rsp,%rcx),%rsp
	mov	%rsp,%rdi
	word	LOAD
	word	ARCH
	word	JEQ_THEN_1
	word	ARCH_X86_64
	call	.Ldeny
.Lhalf:	mov	%rsi,%rdx
	mov	4(%rsi),%ecx
1:	add	$16,%rdx
	cmp	4(%rdx),%ecx
	je	1b
	test	%r10d,%r10d
	jnz	2f
	mov	$ARCH_X86_64,%ecx	# which is still loaded
	jmp	3f
2:	word	LOAD
	word	IP_HI
3:	word	JEQ_THEN_1
	xchg	%ecx,%eax
	stosl
	far
	push	$LOAD			# of the number, at 0
	pop	%rax
	stosq
	call	.Lsearch
	land
	cmpl	$-1,4(%rsi)
	jne	.Lhalf
	call	.Ldeny

	mov	%rsp,%rax
	sub	%rax,%rdi
	shr	$3,%edi
	push	%rax
	push	%rdi			# struct sock_fprog; its JAs end a filter whose number is cut
	xor	%eax,%eax
	mov	$157,%al		# prctl
	push	$38			# PR_SET_NO_NEW_PRIVS
	pop	%rdi
	push	$1
	pop	%rsi
	xor	%edx,%edx
	xor	%r10d,%r10d
	xor	%r8d,%r8d
	call	__seal_call
	test	%eax,%eax
	jnz	.Lout
	mov	$317,%eax		# seccomp
	mov	%esi,%edi		# SECCOMP_SET_MODE_FILTER
	mov	%rsp,%rdx		# and in %rsi SECCOMP_FILTER_FLAG_TSYNC: all threads
	call	__seal_call
.Lout:	seal_return \vdso

	/* Sites %rsi to %rdx, all of one high half; %rsi becomes %rdx. */
.Lsearch:
	mov	(%rsi),%rax
	cmp	-16(%rdx),%rax
	je	.Lleaf
	mov	%rdx,%rcx
	sub	%rsi,%rcx
	shr	%ecx
	and	$-16,%ecx
	add	%rsi,%rcx
1:	cmp	(%rcx),%rax		# the middle, but not of the first number,
	lea	16(%rcx),%rcx
	je	1b
2:	sub	$16,%rcx		# and where its own number starts
	mov	(%rcx),%rax
	cmp	-16(%rcx),%rax
	je	2b
	word	JGE_ELSE_1
	mov	(%rcx),%eax
	stosl
	push	%rdx
	push	%rcx
	far
	mov	%rcx,%rdx
	call	.Lsearch
	land
	pop	%rsi
	pop	%rdx
	jmp	.Lsearch

.Lleaf:
	mov	(%rsi),%ecx
	test	%r10d,%r10d
	jnz	1f
	lea	-16(%rdx),%rsi		# once is enough
1:	mov	%edx,%eax
	sub	%esi,%eax
	cmp	$SITES_MAX * 16,%eax
	ja	.Lmany
	shl	$21,%eax		# two instructions a site are jumped over,
	and	%r10d,%eax
	add	$JEQ_ELSE_1,%eax	# and one more, or just that one
	stosl
	xchg	%ecx,%eax
	stosl
	test	%r10d,%r10d
	jz	3f
	word	LOAD
	word	IP_LO
2:	word	JEQ_ELSE_1
	mov	8(%rsi),%eax
	stosl
3:	word	RET
	word	ALLOW
	add	$16,%rsi
	cmp	%rdx,%rsi
	jb	2b
.Ldeny:
	word	RET
	mov	%ebx,%eax
	stosl
	ret
.Lmany:	push	$-7			# E2BIG
	pop	%rax
	seal_return \vdso		# out of any depth
	.size	__seal_install,.-__seal_install

	.if	\vdso
	/* Overridden by __seal_vdso.fast.c, without which there are no such records. */
	.section .text.__seal_vdso_hook,"ax",@progbits
	.weak	__seal_vdso_hook
	.hidden	__seal_vdso_hook
	.type	__seal_vdso_hook,@function
__seal_vdso_hook:
	ud2
	.size	__seal_vdso_hook,.-__seal_vdso_hook
	.endif
	.section .note.GNU-stack,"",@progbits
	.endm
