/* SPDX-License-Identifier: 0BSD */
/*
 * hstrerror - the English text of an h_errno
 *
 * Returns  the text, never NULL; constant
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 hstrerror
 */
#include <netdb.h>

const char *hstrerror(int error)
{
	static const char text[5][32] = {
	    "Unknown error",
	    [HOST_NOT_FOUND] = "Host not found",
	    [TRY_AGAIN] = "Try again",
	    [NO_RECOVERY] = "Non-recoverable error",
	    [NO_DATA] = "Host has no such address",
	};

	return text[(unsigned)error < 5 ? error : 0];
}
