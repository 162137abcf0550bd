/* SPDX-License-Identifier: 0BSD */
#ifndef _ALLOCA_H
#define _ALLOCA_H

#define __NEED_size_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* BSD */
void *alloca(size_t);
#define alloca __builtin_alloca

#ifdef __cplusplus
}
#endif

#endif
