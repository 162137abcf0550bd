/* SPDX-License-Identifier: 0BSD */
/* __sem_take - take one of a semaphore, if there is one */
#include "internal/semaphore.h"
#include "internal/thread_inline.h"

hidden int __sem_take(struct sem *s)
{
	int value;

	while ((value = s->value) & INT_MAX)
		if (thread_swap_if_shared(&s->value, value, value - 1, !s->private) == value)
			return 1;
	return 0;
}
