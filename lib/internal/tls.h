/* SPDX-License-Identifier: 0BSD */
/* Thread-local data, as the linkers lay it out below the thread pointer. */
#ifndef MOTE_LIB_INTERNAL_TLS_H
#define MOTE_LIB_INTERNAL_TLS_H

#include <elf.h>
#include <stddef.h>

#include "internal/hidden.h"

/* From the start of a thread's copy of the segment to the thread pointer, in bytes. */
hidden size_t __tls_size(const Elf64_Phdr *segment);

#endif
