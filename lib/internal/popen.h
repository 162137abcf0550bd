/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_POPEN_H
#define MOTE_LIB_INTERNAL_POPEN_H

#include "internal/stdio_impl.h"

/* A stream of popen: F_POPEN is set. */
struct popened {
	struct stream stream;
	int pid;
};

#endif
