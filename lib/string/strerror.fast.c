/* SPDX-License-Identifier: 0BSD */
/*
 * strerror - the English text of an error number
 *
 * Contract: strerror.c; the text is constant
 */
#include <string.h>

#include "internal/strerror.h"

char *strerror(int error)
{
	return (char *)__strerror(error, NULL);
}
