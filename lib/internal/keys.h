/* SPDX-License-Identifier: 0BSD */
/* Values of keys, one for each thread. */
#ifndef MOTE_LIB_INTERNAL_KEYS_H
#define MOTE_LIB_INTERNAL_KEYS_H

#include <limits.h>

#include "internal/hidden.h"

/* The first thread's. */
hidden extern void *__key_values[PTHREAD_KEYS_MAX];

/* What runs at a thread's end; __key_no_destructor where nothing does; NULL: the key is free. */
hidden extern void (*volatile __key_destructors[PTHREAD_KEYS_MAX])(void *);
hidden void __key_no_destructor(void *value);

/* Guards what keys there are. */
hidden extern volatile int __keys_lock;

#endif
