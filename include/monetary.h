/* SPDX-License-Identifier: 0BSD */
#ifndef _MONETARY_H
#define _MONETARY_H

/* POSIX */
#define __NEED_size_t
#define __NEED_ssize_t
#define __NEED_locale_t
#include <bits/alltypes.h>

#endif
