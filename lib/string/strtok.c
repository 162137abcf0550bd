/* SPDX-License-Identifier: 0BSD */
/*
 * strtok - take the next token of a string; the position is one static variable
 *
 * Returns  the token, or NULL if there is none left
 * Source   C11 7.24.5.8
 */
#include <string.h>

char *strtok(char *restrict s, const char *restrict set)
{
	static char *rest;

	return strtok_r(s, set, &rest);
}
