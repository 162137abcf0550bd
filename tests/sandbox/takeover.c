/* SPDX-License-Identifier: 0BSD */
/*
 * A sealed program that somebody has taken over: it runs code of its own making. The argument
 * says what that does: "foreign" getppid from an instruction that is not the program's, "stub"
 * getppid through an instruction that is there for write, "crash", "spin", or nothing of it.
 */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* mov %edi,%eax; syscall; ret, in bytes that no scan of the file can find */
static long foreign(long nr)
{
	unsigned char *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	volatile unsigned char half = 0x0e;

	code[0] = 0x89;
	code[1] = 0xf8;
	code[2] = half + 1;
	code[3] = half - 9;
	code[4] = 0xc3;
	return ((long (*)(long))code)(nr);
}

/* write begins with mov $1,%al and jumps to the gate: behind the mov, %eax is ours. */
static long stub(long nr)
{
	long result;

	__asm__ volatile("call *%1" : "=a"(result) : "r"((char *)write + 2), "0"(nr)
	    : "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "memory");
	return result;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	write(1, "here\n", 5);
	if (!strcmp(what, "foreign"))
		return foreign(110) > 0 ? 3 : 4;
	if (!strcmp(what, "stub"))
		return stub(110) > 0 ? 3 : 4;
	if (!strcmp(what, "crash"))
		*(volatile int *)8 = 1;
	while (!strcmp(what, "spin"))
		;
	return 5;
}
