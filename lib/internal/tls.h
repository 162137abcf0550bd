/* SPDX-License-Identifier: 0BSD */
/* Thread-local data, as the linkers lay it out below the thread pointer. */
#ifndef MOTE_LIB_INTERNAL_TLS_H
#define MOTE_LIB_INTERNAL_TLS_H

#include <elf.h>
#include <stddef.h>
#include <stdint.h>

#include "internal/hidden.h"

/* The segment, and how a thread's copy of it lies. */
struct tls {
	const unsigned char *image;
	size_t image_size;
	size_t size;  /* of a copy: __tls_size */
	size_t align; /* of the thread pointer, at least 16 */
};

/* The program's; of a program with threads. */
hidden extern struct tls __tls;

/* From the start of a thread's copy of the segment to the thread pointer, in bytes. */
hidden size_t __tls_size(const Elf64_Phdr *segment);

#endif
