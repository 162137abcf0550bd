/* SPDX-License-Identifier: 0BSD */
/*
 * What DIR points to: one page of the kernel's, so that no allocator is linked for it.
 *
 * got is what the last getdents returned, an error included: scandir and readdir_r look there
 * for what readdir can only say in errno.
 */
#ifndef MOTE_LIB_INTERNAL_DIRSTREAM_H
#define MOTE_LIB_INTERNAL_DIRSTREAM_H

#include <dirent.h>
#include <stddef.h>
#include <sys/mman.h>

#include "internal/hidden.h"
#include "sys/sys.h"

#define DIRSTREAM_SIZE 4096

struct __dirstream {
	off_t tell; /* d_off of the entry that readdir gave last */
	int fd;
	int at, got;
	_Alignas(8) char buf[DIRSTREAM_SIZE - 24];
};
_Static_assert(sizeof(struct __dirstream) == DIRSTREAM_SIZE, "one page");

/* The speed flavour: a page that closedir keeps for opendir, or NULL. */
extern DIR *__dirstream_spare hidden;

/* A new stream, all zero, or -errno as a pointer. */
always_inline DIR *dirstream_new(void)
{
	return sys_mmap(
	    NULL, DIRSTREAM_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

#endif
