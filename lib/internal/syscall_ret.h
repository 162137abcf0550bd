/* SPDX-License-Identifier: 0BSD */
/* How a function in lib/ reports an error: errno is stored only if the program links it. */
#ifndef MOTE_LIB_INTERNAL_SYSCALL_RET_H
#define MOTE_LIB_INTERNAL_SYSCALL_RET_H

#include "internal/hidden.h"

/* A sys_x() result as the public function returns it: -errno becomes errno and -1. */
hidden long __syscall_ret(unsigned long result);

/* errno = error, -1: `return fail(EINVAL);`, or `fail(ENOMEM); return NULL;`. */
hidden long __fail(int error);
#define fail(error) __fail(error)

#endif
