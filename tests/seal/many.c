/* SPDX-License-Identifier: 0BSD */
/* many - more instructions of one call than a filter looks at: refused, but not by numbers */
#include <errno.h>
#include <mote/seal.h>
#include <stddef.h>
#include <unistd.h>

#define INSN                                                                                       \
	__asm__ volatile(".Lcall%=:\tsyscall\n\t"                                                  \
	                 ".pushsection .mote.sys,\"ao\",@progbits,.Lcall%=\n\t"                    \
	                 ".long\t.Lcall%= - ., 39\n\t.popsection"                                  \
	                 : "=a"(result)                                                            \
	                 : "0"(39l)                                                                \
	                 : "rcx", "r11", "memory");
#define TWICE(x) x x
#define TIMES_128 TWICE(TWICE(TWICE(TWICE(TWICE(TWICE(TWICE(INSN)))))))

int main(void)
{
	long result;

	TIMES_128
	if (mote_seal(0, NULL) != -1 || errno != E2BIG)
		return 1;
	if (mote_seal(MOTE_SEAL_NUMBERS, NULL) != 0)
		return 2;
	TIMES_128
	return result != getpid();
}
