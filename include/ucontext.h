/* SPDX-License-Identifier: 0BSD */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <features.h>
#include <signal.h>

#ifdef __cplusplus
extern "C" {
#endif

/* BSD */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NGREG (sizeof(gregset_t) / sizeof(greg_t))
#endif

#ifdef __cplusplus
}
#endif

#endif
