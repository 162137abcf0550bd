/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_THRD_H
#define MOTE_LIB_INTERNAL_THRD_H

#include "internal/hidden.h"

/* What C11's functions say where POSIX's have this error number. */
hidden int __thrd_result(int error);

#endif
