/* SPDX-License-Identifier: 0BSD */
/* How the environment is changed. */
#ifndef MOTE_LIB_INTERNAL_ENV_H
#define MOTE_LIB_INTERNAL_ENV_H

#include <stddef.h>

#include "internal/hidden.h"

/* Bytes of s before '=' or the end. */
always_inline size_t env_name(const char *s)
{
	size_t n = 0;

	while (s[n] && s[n] != '=')
		n++;
	return n;
}

/* Whether entry e is for the first n bytes of name. */
always_inline int env_is(const char *e, const char *name, size_t n)
{
	size_t i = 0;

	while (i < n && e[i] == name[i])
		i++;
	return i == n && e[n] == '=';
}

/* Add "NAME=value", in place of an entry of that name of n bytes; 0, or -1 with ENOMEM. */
hidden int __env_put(char *s, size_t n);

/* What __env_put, unsetenv and clearenv call for a string that leaves; setenv frees its own. */
hidden void __env_drop_hook(char *s);

#endif
