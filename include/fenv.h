/* SPDX-License-Identifier: 0BSD */
#ifndef _FENV_H
#define _FENV_H

/* ISO C */
#include <bits/fenv.h>

#endif
