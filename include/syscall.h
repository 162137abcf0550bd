/* SPDX-License-Identifier: 0BSD */
/* The older name of sys/syscall.h */
#include <sys/syscall.h>
