/* SPDX-License-Identifier: 0BSD */
/*
 * __stream_new, __stream_free - streams that are made at run time; their list is __files
 *
 * The first has memory in .bss, which the next one takes when it is closed; that of those which are
 * open beside it is malloc's or, in a program without, the kernel's: fopen brings no malloc along.
 *
 * Contract: __stream_new.c
 */
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#pragma weak malloc
#pragma weak free

/* Comes with __flush_files; not a reason to link stdin, which has another. */
#pragma weak __files
requires(__flush_files);

/* In use while its size is not 0. */
static struct stream first;

hidden FILE *__stream_new(size_t size, int fd, int flags)
{
	FILE *f = &first.file;

	if (!f->size && size <= sizeof(first))
		;
	else if (malloc) {
		f = malloc(size);
		if (!f)
			return f;
	} else {
		f = sys_mmap(
		    NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((unsigned long)f > -4096ul) {
			fail(ENOMEM);
			return NULL;
		}
	}
	*f = (FILE){.fd_xor_1 = fd ^ 1,
	    .flags = flags | F_HEAP,
	    .lines = 1,
	    .next = __files,
	    .size = size};
	stdio_own_buffer(f);
	return __files = f;
}

hidden void __stream_free(FILE *f)
{
	FILE **p = &__files;

	while (*p != f)
		p = &(*p)->next;
	*p = f->next;
	if (f == &first.file)
		f->size = 0;
	else if (free)
		free(f);
	else
		sys_munmap(f, f->size);
}
