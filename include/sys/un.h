/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_UN_H
#define _SYS_UN_H

#include <features.h>

#define __NEED_sa_family_t
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_size_t
#endif
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
struct sockaddr_un {
	sa_family_t sun_family;
	char sun_path[108];
};

/* BSD */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
size_t strlen(const char *);
#define SUN_LEN(sun) (2 + strlen((sun)->sun_path))
#endif

#ifdef __cplusplus
}
#endif

#endif
