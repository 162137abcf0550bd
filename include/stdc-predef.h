/* SPDX-License-Identifier: 0BSD */
#ifndef _STDC_PREDEF_H
#define _STDC_PREDEF_H

/* ISO C: the compiler includes this by itself */
#define __STDC_ISO_10646__ 201206L

#if !defined(__GCC_IEC_559) || __GCC_IEC_559 > 0
#define __STDC_IEC_559__ 1
#endif

#endif
