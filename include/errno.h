/* SPDX-License-Identifier: 0BSD */
#ifndef _ERRNO_H
#define _ERRNO_H

#include <features.h>
#include <bits/errno.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ISO C */
#ifdef __GNUC__
__attribute__((__const__))
#endif
int *__errno_location(void);
#define errno (*__errno_location())

/* GNU */
#ifdef _GNU_SOURCE
extern char *program_invocation_name;
extern char *program_invocation_short_name;
#endif

#ifdef __cplusplus
}
#endif

#endif
