/* SPDX-License-Identifier: 0BSD */
/*
 * strtok - take the next token of a string; each thread has a position of its own
 *
 * Contract: strtok.c
 */
#include <string.h>

char *strtok(char *restrict s, const char *restrict set)
{
	static _Thread_local char *rest;

	return strtok_r(s, set, &rest);
}
