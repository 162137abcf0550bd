/* SPDX-License-Identifier: 0BSD */
#ifndef _LIBGEN_H
#define _LIBGEN_H

#ifdef __cplusplus
extern "C" {
#endif

/* XSI */
char *dirname(char *);
char *basename(char *);

#ifdef __cplusplus
}
#endif

#endif
