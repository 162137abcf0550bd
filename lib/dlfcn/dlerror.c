/* SPDX-License-Identifier: 0BSD */
/*
 * dlerror - the text of what dlopen and its relatives last refused
 *
 * Returns  the text, once for each error, else NULL
 * Safety   one text for the whole program, no allocation
 * Source   POSIX.1-2017 dlerror
 */
#include <dlfcn.h>
#include <stddef.h>

#include "internal/dlfcn.h"

const char *__dl_error;

char *dlerror(void)
{
	const char *text = __dl_error;

	__dl_error = NULL;
	return (char *)text;
}
