/* SPDX-License-Identifier: 0BSD */
#ifndef _SCHED_H
#define _SCHED_H

#include <features.h>

#define __NEED_struct_timespec
#define __NEED_pid_t
#define __NEED_time_t
#ifdef _GNU_SOURCE
#define __NEED_size_t
#endif
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
struct sched_param {
	int sched_priority;
	int __reserved1;
	struct {
		long __reserved1;
		long __reserved2;
	} __reserved2[2];
	int __reserved3;
};

int sched_get_priority_max(int);
int sched_get_priority_min(int);
int sched_getparam(pid_t, struct sched_param *);
int sched_getscheduler(pid_t);
int sched_rr_get_interval(pid_t, struct timespec *);
int sched_setparam(pid_t, const struct sched_param *);
int sched_setscheduler(pid_t, int, const struct sched_param *);
int sched_yield(void);

#define SCHED_OTHER         0
#define SCHED_FIFO          1
#define SCHED_RR            2
#define SCHED_BATCH         3
#define SCHED_IDLE          5
#define SCHED_DEADLINE      6
#define SCHED_RESET_ON_FORK 0x40000000

/* GNU */
#ifdef _GNU_SOURCE
#define CLONE_NEWTIME        0x00000080
#define CSIGNAL              0x000000ff
#define CLONE_VM             0x00000100
#define CLONE_FS             0x00000200
#define CLONE_FILES          0x00000400
#define CLONE_SIGHAND        0x00000800
#define CLONE_PIDFD          0x00001000
#define CLONE_PTRACE         0x00002000
#define CLONE_VFORK          0x00004000
#define CLONE_PARENT         0x00008000
#define CLONE_THREAD         0x00010000
#define CLONE_NEWNS          0x00020000
#define CLONE_SYSVSEM        0x00040000
#define CLONE_SETTLS         0x00080000
#define CLONE_PARENT_SETTID  0x00100000
#define CLONE_CHILD_CLEARTID 0x00200000
#define CLONE_DETACHED       0x00400000
#define CLONE_UNTRACED       0x00800000
#define CLONE_CHILD_SETTID   0x01000000
#define CLONE_NEWCGROUP      0x02000000
#define CLONE_NEWUTS         0x04000000
#define CLONE_NEWIPC         0x08000000
#define CLONE_NEWUSER        0x10000000
#define CLONE_NEWPID         0x20000000
#define CLONE_NEWNET         0x40000000
#define CLONE_IO             0x80000000U

#ifndef _ASM_GENERIC_INT_LL64_H
__extension__ typedef long long __s64;
__extension__ typedef unsigned long long __u64;
#endif

#if !defined(_LINUX_SCHED_H) && !defined(__DEFINED_struct_clone_args)
struct clone_args {
	__u64 flags;
	__u64 pidfd;
	__u64 child_tid;
	__u64 parent_tid;
	__u64 exit_signal;
	__u64 stack;
	__u64 stack_size;
	__u64 tls;
	__u64 set_tid;
	__u64 set_tid_size;
	__u64 cgroup;
};
#define __DEFINED_struct_clone_args
#endif

int clone(int (*)(void *), void *, int, void *, ...);
int unshare(int);
int setns(int, int);

typedef struct cpu_set_t {
	unsigned long __bits[16];
} cpu_set_t;

int sched_getcpu(void);
int sched_getaffinity(pid_t, size_t, cpu_set_t *);
int sched_setaffinity(pid_t, size_t, const cpu_set_t *);
int __sched_cpucount(size_t, const cpu_set_t *);

/* GNU: sets of processors; those with _S take the size of the set in bytes */
#define CPU_SETSIZE 1024

#define CPU_ALLOC_SIZE(n) (((n) / 64 + ((n) % 64 != 0)) * sizeof(long))
#define CPU_ALLOC(n)      ((cpu_set_t *)__builtin_calloc(1, CPU_ALLOC_SIZE(n)))
#define CPU_FREE(set)     __builtin_free(set)

#define __CPU_WORD(i, set) (((unsigned long *)(set))[(i) / 64])
#define __CPU_BIT(i)       (1UL << (i) % 64)
#define __CPU_IN(i, size)  ((i) < (size) * 8)

#define CPU_SET_S(i, size, set) \
	((void)(__CPU_IN(i, size) && (__CPU_WORD(i, set) |= __CPU_BIT(i))))
#define CPU_CLR_S(i, size, set) \
	((void)(__CPU_IN(i, size) && (__CPU_WORD(i, set) &= ~__CPU_BIT(i))))
#define CPU_ISSET_S(i, size, set) \
	(__CPU_IN(i, size) && (__CPU_WORD(i, set) & __CPU_BIT(i)) != 0)

#define __CPU_DEFINE(name, op) \
	static __inline void name( \
	    size_t __size, cpu_set_t *__to, const cpu_set_t *__a, const cpu_set_t *__b) \
	{ \
		size_t __i; \
		for (__i = 0; __i < __size / sizeof(long); __i++) \
			__to->__bits[__i] = __a->__bits[__i] op __b->__bits[__i]; \
	}
__CPU_DEFINE(__CPU_AND_S, &)
__CPU_DEFINE(__CPU_OR_S, |)
__CPU_DEFINE(__CPU_XOR_S, ^)

#define CPU_AND_S(size, to, a, b) __CPU_AND_S(size, to, a, b)
#define CPU_OR_S(size, to, a, b)  __CPU_OR_S(size, to, a, b)
#define CPU_XOR_S(size, to, a, b) __CPU_XOR_S(size, to, a, b)

#define CPU_COUNT_S(size, set)  __sched_cpucount(size, set)
#define CPU_ZERO_S(size, set)   ((void)__builtin_memset(set, 0, size))
#define CPU_EQUAL_S(size, a, b) (!__builtin_memcmp(a, b, size))

#define CPU_SET(i, set)   CPU_SET_S(i, sizeof(cpu_set_t), set)
#define CPU_CLR(i, set)   CPU_CLR_S(i, sizeof(cpu_set_t), set)
#define CPU_ISSET(i, set) CPU_ISSET_S(i, sizeof(cpu_set_t), set)
#define CPU_AND(to, a, b) CPU_AND_S(sizeof(cpu_set_t), to, a, b)
#define CPU_OR(to, a, b)  CPU_OR_S(sizeof(cpu_set_t), to, a, b)
#define CPU_XOR(to, a, b) CPU_XOR_S(sizeof(cpu_set_t), to, a, b)
#define CPU_COUNT(set)    CPU_COUNT_S(sizeof(cpu_set_t), set)
#define CPU_ZERO(set)     CPU_ZERO_S(sizeof(cpu_set_t), set)
#define CPU_EQUAL(a, b)   CPU_EQUAL_S(sizeof(cpu_set_t), a, b)
#endif

#ifdef __cplusplus
}
#endif

#endif
