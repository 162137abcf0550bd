/* SPDX-License-Identifier: 0BSD */
/*
 * __stream_new, __stream_free - streams that are made at run time; their list is __files
 *
 * The first has memory in .bss, which the next one takes when it is closed; the memory of those
 * that are open beside it is the kernel's, and that of one which was closed is kept for the next.
 * fopen brings no malloc along.
 */
#include <errno.h>
#include <sys/mman.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* Comes with __flush_files; not a reason to link stdin, which has another. */
#pragma weak __files
requires(__flush_files);

/* In use while its size is not 0. */
static struct stream first;
/* The last of the others that was closed. */
static FILE *spare;

hidden FILE *__stream_new(size_t size, int fd, int flags)
{
	FILE *f = &first.file;

	if (f->size || size > sizeof(first)) {
		f = spare;
		if (f && f->size == size) {
			spare = NULL;
		} else {
			f = sys_mmap(NULL, size, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
			if ((long)f < 0) {
				fail(ENOMEM);
				return NULL;
			}
		}
	}
	*f = (FILE){0};
	f->fd_xor_1 = fd ^ 1;
	f->flags = flags | F_HEAP;
	stdio_own_buffer(f);
	f->lines = 1;
	f->next = __files;
	f->size = size;
	return __files = f;
}

hidden void __stream_free(FILE *f)
{
	FILE **p = &__files;

	while (*p != f)
		p = &(*p)->next;
	*p = f->next;
	if (f == &first.file) {
		f->size = 0;
	} else {
		p = &spare;
		if (*p)
			sys_munmap(*p, (*p)->size);
		*p = f;
	}
}
