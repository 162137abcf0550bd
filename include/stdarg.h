/* SPDX-License-Identifier: 0BSD */
#ifndef _STDARG_H
#define _STDARG_H

/* ISO C */
#define __NEED_va_list
#include <bits/alltypes.h>

#define va_start(ap, last) __builtin_va_start(ap, last)
#define va_arg(ap, type)   __builtin_va_arg(ap, type)
#define va_copy(to, from)  __builtin_va_copy(to, from)
#define va_end(ap)         __builtin_va_end(ap)

#endif
