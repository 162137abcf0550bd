/* SPDX-License-Identifier: 0BSD */
/*
 * __assert_fail - report an assertion that does not hold, and abort
 *
 *     Assertion failed: EXPRESSION (FILE: FUNCTION: LINE)
 *
 * stdio is not linked for it; what the program left in its buffers is lost, as abort says.
 *
 * Returns  does not return
 * Safety   async-signal-safe, no allocation
 * Source   C11 7.2.1.1; the message and the prototype as in musl 1.2.5
 */
/* Passes  lean */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>

#include "sys/sys.h"

_Noreturn void __assert_fail(
    const char *expression, const char *file, int line, const char *function)
{
	char digits[12], *d = digits + sizeof(digits);
	const char *part[] = {"Assertion failed: ", expression, " (", file, ": ", function, ": "};
	struct iovec v[8];
	unsigned n;

	*--d = '\n';
	*--d = ')';
	for (n = line; *--d = '0' + n % 10, n /= 10;)
		;
	for (n = 0; n < 7; n++) {
		v[n].iov_base = (void *)part[n];
		v[n].iov_len = strlen(part[n]);
	}
	v[7].iov_base = d;
	v[7].iov_len = digits + sizeof(digits) - d;
	sys_writev(2, v, 8);
	abort();
}
