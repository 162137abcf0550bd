/* SPDX-License-Identifier: 0BSD */
/* hardened - what --harden has done: one line each, "memory" only where the kernel has mseal */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static int written = 1;

int main(void)
{
	struct rlimit core;
	uintptr_t text = (uintptr_t)main & -4096ul, data = (uintptr_t)&written & -4096ul;

	if (mprotect((void *)text, 4096, PROT_READ | PROT_WRITE | PROT_EXEC) == -1 &&
	    errno == EPERM && mprotect((void *)data, 4096, PROT_READ | PROT_EXEC) == -1 &&
	    errno == EPERM && munmap((void *)data, 4096) == -1 && errno == EPERM)
		puts("memory");
	if (getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && core.rlim_max == 0)
		puts("core");
	if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0)
		puts("dumpable");
	return written - 1;
}
