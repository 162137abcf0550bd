/* SPDX-License-Identifier: 0BSD */
/* Source  musl 1.2.5 arch/x86_64/bits/user.h; Linux arch/x86/include/asm/user_64.h */
#undef __WORDSIZE
#define __WORDSIZE 64

struct user_fpregs_struct {
	uint16_t cwd, swd, ftw, fop;
	uint64_t rip, rdp;
	uint32_t mxcsr, mxcr_mask;
	uint32_t st_space[32], xmm_space[64], padding[24];
};

struct user_regs_struct {
	unsigned long r15, r14, r13, r12, rbp, rbx, r11, r10, r9, r8;
	unsigned long rax, rcx, rdx, rsi, rdi, orig_rax;
	unsigned long rip, cs, eflags, rsp, ss;
	unsigned long fs_base, gs_base, ds, es, fs, gs;
};

struct user {
	struct user_regs_struct regs;
	int u_fpvalid;
	struct user_fpregs_struct i387;
	unsigned long u_tsize;
	unsigned long u_dsize;
	unsigned long u_ssize;
	unsigned long start_code;
	unsigned long start_stack;
	long signal;
	int reserved;
	struct user_regs_struct *u_ar0;
	struct user_fpregs_struct *u_fpstate;
	unsigned long magic;
	char u_comm[32];
	unsigned long u_debugreg[8];
};

/* Source  Linux arch/x86/include/asm/elf.h; musl 1.2.5 arch/x86_64/bits/user.h */
#define ELF_NGREG 27
__extension__ typedef unsigned long long elf_greg_t;
__extension__ typedef unsigned long long elf_gregset_t[ELF_NGREG];
typedef struct user_fpregs_struct elf_fpregset_t;

/* Source  Linux arch/x86/include/asm/user_64.h */
#define PAGE_MASK            (~(PAGESIZE - 1))
#define NBPG                 PAGESIZE
#define UPAGES               1
#define HOST_TEXT_START_ADDR (u.start_code)
#define HOST_STACK_END_ADDR  (u.start_stack + u.u_ssize * NBPG)
