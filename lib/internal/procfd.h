/* SPDX-License-Identifier: 0BSD */
/* The name under which /proc shows a descriptor of this process. */
#ifndef MOTE_LIB_INTERNAL_PROCFD_H
#define MOTE_LIB_INTERNAL_PROCFD_H

#include "internal/hidden.h"

#define PROCFD_SIZE 32

hidden void __procfd(char name[PROCFD_SIZE], unsigned fd);

#endif
