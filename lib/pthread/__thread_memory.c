/* SPDX-License-Identifier: 0BSD */
/*
 * __thread_memory, __thread_keep - the memory of threads
 *
 * A thread that ends cannot give its own stack back. It leaves it here, and the kernel clears its
 * ID when nothing of it runs any more; from then on another thread may take the memory, or it is
 * unmapped. A few usual ones are kept for the next threads. Called with __threads_lock held.
 */
#include <sys/mman.h>

#include "internal/thread.h"
#include "internal/tls.h"
#include "sys/sys.h"

#define KEPT_MAX 8u
#define KEPT_SIZE (256u << 10) /* a larger one is not worth it */
#define PAGE 4096ul

static struct __pthread *left; /* by `next` */

/* The thread is gone: a detached one has been counted until now. */
static int is_gone(struct __pthread *t)
{
	if (t->tid)
		return 0;
	if (t->detach_state == DETACHED) {
		t->detach_state = EXITED;
		__threads_more--;
	}
	return 1;
}

hidden void __thread_keep(struct __pthread *t)
{
	struct __pthread **link = &left;
	unsigned n = 0;

	t->next = left;
	left = t;
	while ((t = *link)) {
		if (is_gone(t) && (n >= KEPT_MAX || t->map_size > KEPT_SIZE)) {
			*link = t->next;
			sys_munmap(t->map, t->map_size);
			continue;
		}
		n++;
		link = &t->next;
	}
}

/* One that is gone and has the same sizes. */
static void *find(size_t size, size_t guard)
{
	struct __pthread **link, *t;

	for (link = &left; (t = *link); link = &t->next) {
		if (!is_gone(t) || t->map_size != size || t->guard_size != guard)
			continue;
		*link = t->next;
		return t->map;
	}
	return NULL;
}

static char *map(size_t size, size_t guard)
{
	char *p = sys_mmap(NULL, size, guard ? PROT_NONE : PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);

	if ((uintptr_t)p > -4096ul)
		return NULL;
	if (guard && sys_mprotect(p + guard, size - guard, PROT_READ | PROT_WRITE)) {
		sys_munmap(p, size);
		return NULL;
	}
	return p;
}

hidden struct __pthread *__thread_memory(const struct attributes *a)
{
	size_t below = __tls.size + __tls.align, size, guard = 0, i;
	struct __pthread *t;
	char *p;

	size = below + sizeof(*t) + PAGE - 1;
	if (!a->stack) {
		/* The largest sum that cannot wrap: more is not available. */
		if (a->stack_size > PTRDIFF_MAX / 4 || a->guard_size > PTRDIFF_MAX / 4)
			return NULL;
		guard = (a->guard_size + PAGE - 1) & -PAGE;
		size += guard + a->stack_size;
	}
	size &= -PAGE;
	p = find(size, guard);
	if (!p)
		p = map(size, guard);
	if (!p)
		return NULL;
	t = (struct __pthread *)((uintptr_t)(p + size - sizeof(*t)) & -__tls.align);
	/* It may have been another's. */
	for (i = 0; i < __tls.size; i++)
		((char *)t)[i - __tls.size] = i < __tls.image_size ? __tls.image[i] : 0;
	*t = (struct __pthread){0};
	t->self = t;
	t->map = p;
	t->map_size = size;
	t->guard_size = guard;
	t->stack = a->stack ? a->stack : (char *)t - __tls.size;
	t->stack_size = a->stack ? a->stack_size : (size_t)((char *)t->stack - p - guard);
	return t;
}
