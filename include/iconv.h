/* SPDX-License-Identifier: 0BSD */
#ifndef _ICONV_H
#define _ICONV_H

#include <features.h>

#define __NEED_size_t
#include <bits/alltypes.h>

/* POSIX */
typedef void *iconv_t;

#endif
