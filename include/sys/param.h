/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_PARAM_H
#define _SYS_PARAM_H

#include <endian.h>
#include <limits.h>
#include <sys/resource.h>

/* BSD: limits */
#define CANBSIZ        255
#define DEV_BSIZE      512
#define MAXHOSTNAMELEN 64
#define MAXNAMLEN      255
#define MAXPATHLEN     4096
#define MAXSYMLINKS    20
#define NBBY           8
#define NCARGS         131072
#define NGROUPS        32
#define NOFILE         256
#define NOGROUP        (-1)

/* BSD: arithmetic */
#define MIN(a, b)       ((a) < (b) ? (a) : (b))
#define MAX(a, b)       ((a) > (b) ? (a) : (b))
#define howmany(n, d)   (((n) + ((d) - 1)) / (d))
#define roundup(n, d)   (howmany(n, d) * (d))
#define powerof2(n)     (!((n) & ((n) - 1)))

/* BSD: an array of char as a set of bits */
#define __BITBYTE(set, i) ((set)[(i) / NBBY])
#define __BIT(i)          (1 << ((i) % NBBY))
#define setbit(set, i)    (__BITBYTE(set, i) |= __BIT(i))
#define clrbit(set, i)    (__BITBYTE(set, i) &= ~__BIT(i))
#define isset(set, i)     (__BITBYTE(set, i) & __BIT(i))
#define isclr(set, i)     (!isset(set, i))

#endif
