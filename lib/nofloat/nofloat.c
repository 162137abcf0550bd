/* SPDX-License-Identifier: 0BSD */
/*
 * nofloat.o - what mote-cc -mno-float-stdio links in front of libc.a
 *
 * Stands in for the objects by which printf and scanf convert floats. A float conversion is then
 * a mistake in how the program was built: it says so and aborts.
 */
#include <errno.h>
#include <signal.h>

#include "internal/printf.h"
#include "internal/scanf.h"
#include "internal/strerror.h"
#include "sys/sys.h"

/* Linked only if the program names error texts anyhow. */
#pragma weak __strerror

static noreturn void refuse(const char *text, unsigned long n)
{
	sys_write(2, text, n);
	sys_kill(sys_getpid(), SIGABRT);
	__builtin_trap();
}

#define REFUSE(name)                                                                               \
	do {                                                                                       \
		static const char text[] =                                                         \
		    "mote: float conversion in " name " without float support (-mno-float-stdio)\n"; \
		refuse(text, sizeof text - 1);                                                     \
	} while (0)

hidden void __printf_float(struct print *p)
{
	(void)p;
	REFUSE("printf");
}

hidden const char *__printf_errno(char *text)
{
	int error = errno;
	char *s = text + STRERROR_SIZE;

	if (__strerror)
		return __strerror(error, text);
	*--s = 0;
	do
		*--s = '0' + error % 10U;
	while (error /= 10U);
	s -= 6;
	return __builtin_memcpy(s, "errno ", 6);
}

hidden int __scan_float(struct scan *p, void *to)
{
	(void)p;
	(void)to;
	REFUSE("scanf");
}
