/* SPDX-License-Identifier: 0BSD */
/* What happens around fork in a program with threads. */
#ifndef MOTE_LIB_INTERNAL_FORK_H
#define MOTE_LIB_INTERNAL_FORK_H

#include "internal/hidden.h"

enum { FORK_BEFORE, FORK_PARENT, FORK_CHILD };

/* The functions of pthread_atfork. */
hidden void __fork_hook(int phase);

/* In the child: streams that its one thread had locked stay so, others are free. */
hidden void __streams_fork_hook(int id_in_parent);

/* In the child: no asynchronous input and output is in progress. */
hidden void __aio_fork_hook(void);

#endif
