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

/* Overridden by __strerror.S, which is linked only if the program names error texts anyhow. */
#pragma weak __printf_errno

#define REFUSE(name)                                                                               \
	do {                                                                                       \
		static const char text[] =                                                         \
		    "mote: " name " of a float, but linked with -mno-float-stdio\n";               \
		sys_write(2, text, sizeof text - 1);                                               \
		sys_kill(sys_getpid(), SIGABRT);                                                   \
		__builtin_trap();                                                                  \
	} while (0)

hidden void __printf_float(struct print *p)
{
	(void)p;
	REFUSE("printf");
}

hidden int __scan_float(struct scan *p, void *to)
{
	(void)p;
	(void)to;
	REFUSE("scanf");
}

hidden int __printf_skip(struct print *p, int n)
{
	(void)p;
	(void)n;
	return 0;
}

hidden const char *__printf_errno(char *text)
{
	int error = errno;
	char *s = text + STRERROR_SIZE - 1;

	*s = 0;
	for (; error; error /= 10U)
		*--s = '0' + error % 10U;
	s -= 6;
	return __builtin_memcpy(s, "errno ", 6);
}
