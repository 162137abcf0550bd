/* SPDX-License-Identifier: 0BSD */
/*
 * __strerror, __printf_errno - the text of an error, as it stands in a table
 *
 * Contract: __strerror.S, but that the buffer is not used
 */
#include <errno.h>
#include <stddef.h>

#include "internal/printf.h"
#include "internal/strerror.h"
#include "strerror_table.h"

static const char texts[] = STRERROR_TEXTS;
static const unsigned short starts[] = {STRERROR_STARTS};

const char *__strerror(unsigned error, char *buffer)
{
	(void)buffer;
	return texts + starts[error <= STRERROR_LAST ? error : STRERROR_UNKNOWN];
}

/* Over nofloat's weak one, which gives a number. */
const char *__printf_errno(char *buffer)
{
	return __strerror(errno, buffer);
}
