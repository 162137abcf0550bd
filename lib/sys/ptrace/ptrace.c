/* SPDX-License-Identifier: 0BSD */
/*
 * ptrace - watch and control another process
 *
 * Returns  what request says: for the three PEEKs the word; else 0, or -1 with errno
 * Errors   EBUSY, EFAULT, EINVAL, EIO, EPERM, ESRCH as request says
 * Safety   thread-safe, no allocation
 * Source   Linux man 2 ptrace
 */
/* Its arguments are registers, given or not: nothing variadic is needed to pass them on. */
#define ptrace variadic_ptrace
#include <sys/ptrace.h>
#undef ptrace

#include "internal/syscall_ret.h"
#include "sys/sys.h"

long ptrace(int request, long pid, void *addr, void *data)
{
	long word, r;
	int peek = (unsigned)request - PTRACE_PEEKTEXT <= PTRACE_PEEKUSER - PTRACE_PEEKTEXT;

	r = sys_ptrace(request, pid, addr, peek ? &word : data);
	if (r >= 0 && peek)
		return word;
	return __syscall_ret(r);
}
