/* SPDX-License-Identifier: 0BSD */
#ifndef _STDNORETURN_H
#define _STDNORETURN_H

#include <features.h>

/* ISO C */
#ifndef __cplusplus
#define noreturn _Noreturn
#endif

#endif
