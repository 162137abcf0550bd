/* SPDX-License-Identifier: 0BSD */
#ifndef _ERR_H
#define _ERR_H

#include <features.h>

#define __NEED___isoc_va_list
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* BSD */
_Noreturn void err(int, const char *, ...);
_Noreturn void errx(int, const char *, ...);
_Noreturn void verr(int, const char *, __isoc_va_list);
_Noreturn void verrx(int, const char *, __isoc_va_list);
void warn(const char *, ...);
void warnx(const char *, ...);
void vwarn(const char *, __isoc_va_list);
void vwarnx(const char *, __isoc_va_list);

#ifdef __cplusplus
}
#endif

#endif
