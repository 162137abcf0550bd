/* SPDX-License-Identifier: 0BSD */
#ifndef _MALLOC_H
#define _MALLOC_H

#define __NEED_size_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ISO C */
void *malloc(size_t);
void *calloc(size_t, size_t);
void *realloc(void *, size_t);
void free(void *);

/* BSD */
void *valloc(size_t);
void *memalign(size_t, size_t);

/* GNU */
size_t malloc_usable_size(void *);
void *pvalloc(size_t);

#ifdef __cplusplus
}
#endif

#endif
