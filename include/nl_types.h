/* SPDX-License-Identifier: 0BSD */
#ifndef _NL_TYPES_H
#define _NL_TYPES_H

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
#define NL_SETD       1
#define NL_CAT_LOCALE 1

typedef int nl_item;
typedef void *nl_catd;

#ifdef __cplusplus
}
#endif

#endif
