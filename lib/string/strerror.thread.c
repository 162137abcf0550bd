/* SPDX-License-Identifier: 0BSD */
/*
 * strerror - the English text of an error number; each thread has a buffer of its own
 *
 * Contract: strerror.c
 */
#include <string.h>

#include "internal/strerror.h"

char *strerror(int error)
{
	static _Thread_local char text[STRERROR_SIZE];

	return (char *)__strerror(error, text);
}
