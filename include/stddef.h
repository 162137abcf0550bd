/* SPDX-License-Identifier: 0BSD */
#ifndef _STDDEF_H
#define _STDDEF_H

#include <bits/null.h>

/* ISO C */
#define __NEED_ptrdiff_t
#define __NEED_size_t
#define __NEED_wchar_t
#if __STDC_VERSION__ >= 201112L || __cplusplus >= 201103L
#define __NEED_max_align_t
#endif
#include <bits/alltypes.h>

#define offsetof(type, member) __builtin_offsetof(type, member)

#endif
