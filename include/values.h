/* SPDX-License-Identifier: 0BSD */
#ifndef _VALUES_H
#define _VALUES_H

#include <limits.h>

/* SVID */
#define CHARBITS   (sizeof(char) * 8)
#define SHORTBITS  (sizeof(short) * 8)
#define INTBITS    (sizeof(int) * 8)
#define LONGBITS   (sizeof(long) * 8)
#define PTRBITS    (sizeof(char *) * 8)
#define DOUBLEBITS (sizeof(double) * 8)
#define FLOATBITS  (sizeof(float) * 8)

#define BITSPERBYTE CHAR_BIT

#define MINSHORT SHRT_MIN
#define MININT   INT_MIN
#define MINLONG  LONG_MIN
#define MAXSHORT SHRT_MAX
#define MAXINT   INT_MAX
#define MAXLONG  LONG_MAX
#define HIBITS   MINSHORT
#define HIBITL   MINLONG

#define MAXDOUBLE 1.79769313486231570815e+308
#undef MAXFLOAT
#define MAXFLOAT  3.40282346638528859812e+38F
#define MINDOUBLE 2.22507385850720138309e-308
#define MINFLOAT  1.17549435082228750797e-38F
#define DMINEXP   (-1021)
#define FMINEXP   (-125)
#define DMAXEXP   1024
#define FMAXEXP   128

#endif
