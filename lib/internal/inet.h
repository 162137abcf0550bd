/* SPDX-License-Identifier: 0BSD */
/* What the functions of <arpa/inet.h> share. */
#ifndef MOTE_LIB_INTERNAL_INET_H
#define MOTE_LIB_INTERNAL_INET_H

#include "internal/hidden.h"

/*
 * One to four numbers with dots between, each decimal, 0x hexadecimal or 0 octal and below 2^32:
 * how many, or 0.
 */
hidden int __inet_parts(const char *s, unsigned part[4]);

/* Write four bytes as a.b.c.d: the end, where the final 0 is; at most 16 bytes. */
hidden char *__inet_quad(char *s, const unsigned char *a);

#endif
