/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_debug - report a violation of the seal before it ends the process
 *
 * A handler of SIGSYS writes one line to descriptor 2: number, name, address, and the function
 * where the program has symbols; those are mapped from /proc/self/exe while that is still allowed.
 * Then it makes a call that nothing allows, with the default action back in place.
 *
 * Source   Linux man 2 seccomp, SECCOMP_RET_TRAP; System V gABI, "Symbol Table"
 */
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal/ksigaction.h"
#include "internal/seal.h"
#include "sys/sys.h"

enum { NO_CALL = 0x3fffffff };

/* The object behind MOTE_SEAL_DEBUG. */
const unsigned __mote_seal_debug = SEAL_DEBUG;

static const char names[] =
#include "syscall_names.h"
    ;
static const char *file; /* the program's own file, NULL if it is unavailable */
static size_t file_size;

static char *put_text(char *to, const char *text)
{
	return (char *)memcpy(to, text, strnlen(text, 60)) + strnlen(text, 60);
}

static char *put_number(char *to, unsigned long n, unsigned base)
{
	if (n >= base)
		to = put_number(to, n / base, base);
	*to = "0123456789abcdef"[n % base];
	return to + 1;
}

static const char *name_of(unsigned nr)
{
	const char *name = names;

	while (nr-- && name < names + sizeof(names) - 1)
		name += strlen(name) + 1;
	return *name ? name : "no such call";
}

static char *put_function(char *to, uintptr_t address)
{
	const char *name;

	if (!file)
		return to;
	name = __seal_symbol(file, file_size, &address);
	if (!name)
		return to;
	to = put_text(put_text(to, " in "), name);
	return put_number(put_text(to, "+0x"), address, 16);
}

static void report(int sig, siginfo_t *info, void *context)
{
	char line[256], *p = line;
	uintptr_t address = (uintptr_t)info->si_call_addr - 2;

	(void)sig;
	(void)context;
	p = put_number(put_text(p, "mote: sealed: system call "), (unsigned)info->si_syscall, 10);
	if (info->si_arch == 0xc000003e) /* AUDIT_ARCH_X86_64 */
		p = put_text(put_text(put_text(p, " ("), name_of(info->si_syscall)), ")");
	else
		p = put_text(p, " (32-bit)");
	p = put_number(put_text(p, " at 0x"), address, 16);
	p = put_text(put_function(p, address), " is not allowed\n");
	sys_write(2, line, p - line);
	before_seal(NO_CALL, 0, 0, 0, 0, 0, 0);
	__builtin_trap();
}

hidden void __seal_debug(const unsigned long *stack)
{
	const struct ksigaction act = {
	    (void (*)(int))(void *)report,
	    SA_SIGINFO | (unsigned)SA_RESETHAND | SA_NODEFER | KSIG_RESTORER,
	    (void (*)(void))(void *)report, /* which never returns */
	    0,
	};
	long fd, size, map;

	(void)stack;
	before_seal(SYS_rt_sigaction, SIGSYS, &act, NULL, KSIGSET_SIZE, 0, 0);
	fd = before_seal(SYS_open, "/proc/self/exe", O_RDONLY | O_CLOEXEC, 0, 0, 0, 0);
	if (fd < 0)
		return;
	size = before_seal(SYS_lseek, fd, 0, SEEK_END, 0, 0, 0);
	map = before_seal(SYS_mmap, NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (size > 0 && map > 0) {
		file = (const char *)map;
		file_size = size;
	}
	before_seal(SYS_close, fd, 0, 0, 0, 0, 0);
}
alias(__seal_debug, __seal_debug_hook) hidden;
/* crt/seal.S asks for it too, so that another __seal_debug is one too many. */
alias(__seal_debug, __seal_debug_here) hidden;
