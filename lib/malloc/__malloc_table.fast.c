/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_table - what is a region of the heap, and what a large block
 *
 * A hash table by the number of REGION bytes of the address space; regions that lie side by side
 * have entries side by side.
 *
 * Source   Knuth, The Art of Computer Programming vol. 3, 6.4, algorithms L and R
 */
#include <signal.h>
#include <sys/mman.h>

#include "internal/malloc_fast.h"
#include "sys/sys.h"

#define FIRST_N 32

static struct entry first[FIRST_N];
static size_t used;

hidden struct entry *__malloc_table = first;
hidden size_t __malloc_mask = FIRST_N - 1;

hidden cold noreturn void __malloc_corrupted(void)
{
	static const char text[] = "malloc: bad free or corrupted block\n";

	sys_write(2, text, sizeof(text) - 1);
	/* As abort, without its care for a handler: the heap such a handler would use is gone. */
	sys_kill(sys_getpid(), SIGABRT);
	__builtin_trap();
}

hidden void *__malloc_map(size_t size)
{
	void *p = sys_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return (intptr_t)p < 0 ? NULL : p;
}

hidden struct entry *__malloc_find(uintptr_t key)
{
	size_t i;

	for (i = entry_at(key); __malloc_table[i].key; i = (i + 1) & __malloc_mask)
		if (__malloc_table[i].key == key)
			return &__malloc_table[i];
	return NULL;
}

static void put(uintptr_t key, size_t value)
{
	size_t i = entry_at(key);

	while (__malloc_table[i].key)
		i = (i + 1) & __malloc_mask;
	__malloc_table[i].key = key;
	__malloc_table[i].value = value;
}

static cold int grow(void)
{
	struct entry *old = __malloc_table, *new;
	size_t n = __malloc_mask + 1, more = n * sizeof(*old) < PAGE ? PAGE / sizeof(*old) : 2 * n;
	size_t i;

	new = __malloc_map(more * sizeof(*new));
	if (!new)
		return 0;
	__malloc_table = new;
	__malloc_mask = more - 1;
	for (i = 0; i < n; i++)
		if (old[i].key)
			put(old[i].key, old[i].value);
	if (old != first)
		sys_munmap(old, n * sizeof(*old));
	return 1;
}

hidden int __malloc_add(uintptr_t key, size_t value)
{
	if (2 * used > __malloc_mask && !grow())
		return 0;
	used++;
	put(key, value);
	return 1;
}

hidden void __malloc_remove(struct entry *e)
{
	size_t hole = e - __malloc_table, i = hole, home;

	used--;
	/* Those behind which would not be found any more across the hole move into it. */
	for (;;) {
		i = (i + 1) & __malloc_mask;
		if (!__malloc_table[i].key)
			break;
		home = entry_at(__malloc_table[i].key);
		if (((i - home) & __malloc_mask) >= ((i - hole) & __malloc_mask)) {
			__malloc_table[hole] = __malloc_table[i];
			hole = i;
		}
	}
	__malloc_table[hole].key = 0;
}
