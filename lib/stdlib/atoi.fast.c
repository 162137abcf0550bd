/* SPDX-License-Identifier: 0BSD */
/*
 * atoi - the decimal number at the start of a string
 *
 * Contract: atoi.c
 */
#include <stdlib.h>

#include "internal/strtoint_inline.h"

int atoi(const char *s)
{
	return (int)strtoint_simple(s);
}
