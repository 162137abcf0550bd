/* SPDX-License-Identifier: 0BSD */
/*
 * getcwd - the current directory's path
 *
 * buf NULL asks for memory: malloc's, which the caller frees. In a program that has no malloc it
 * is the kernel's, so that getcwd with a buffer never brings malloc along.
 *
 * Returns  buf, or the new memory; NULL with errno
 * Errors   EINVAL size is 0 and buf is not NULL
 * Errors   ERANGE the path needs more than size bytes
 * Errors   ENOENT the directory was removed, or cannot be reached from this process's root
 * Errors   ENOMEM no memory for the result
 * Units    size in bytes, with the string's end; not looked at if buf is NULL
 * Safety   async-signal-safe and without allocation if buf is not NULL
 * Source   POSIX.1-2017 getcwd; Linux man 3 getcwd
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

extern __typeof__(malloc) malloc __attribute__((__weak__));

char *getcwd(char *buf, size_t size)
{
	char path[PATH_MAX];
	char *p = buf;
	long n = -EINVAL;

	if (!buf) {
		p = path;
		size = sizeof(path);
	}
	if (size)
		n = sys_getcwd(p, size);
	/* "(unreachable)/..." is no path. */
	if (n >= 0 && *p != '/')
		n = -ENOENT;
	if (n >= 0 && !buf) {
		buf = malloc ? malloc(n)
		             : sys_mmap(NULL, n, PROT_READ | PROT_WRITE,
		                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (!buf || (unsigned long)buf > -4096ul)
			n = -ENOMEM;
		else
			memcpy(buf, path, n);
	}
	if (n >= 0)
		return buf;
	fail(-n);
	return NULL;
}
