/* SPDX-License-Identifier: 0BSD */
/*
 * debugmalloc.o - what mote-cc -mdebug-malloc links in front of libc.a
 *
 * An allocator that finds mistakes. Each block is a mapping of its own, filled with JUNK:
 *
 *     | page ...     | head | block, size bytes | slack | guard page |
 *
 * The block ends as near to the guard page as its alignment allows, so what is read or written
 * behind it faults at once; the slack, of less than that alignment, is looked at when the block is
 * freed. So is the head, against what is written before the block. A freed block's pages fault
 * until LATER_N others have been freed after it.
 *
 * Under valgrind there is no guard page, and freed pages stay: memcheck is told which bytes are a
 * block, and says what went wrong where. Without it, a message and SIGABRT.
 *
 * Where the kernel has no more room for guard pages (some 30,000 blocks; vm.max_map_count) blocks
 * are without.
 *
 * Returns  malloc, free, calloc, realloc, aligned_alloc and malloc_usable_size as theirs do, but
 *          a block is of exactly the size asked for, and realloc always moves
 * Source   lib/malloc; valgrind's manual, 3.1 (client requests) and 4.6 (memcheck's)
 */
#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "internal/hidden.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#define PAGE 4096ul
#define ALIGN 16ul
#define JUNK 0xa5
#define LATER_N 1024
#define LIVE 0x6d6f7465616c6c6ful /* xor the block's address */

/* Client requests of valgrind.h and memcheck.h, which have these numbers for good. */
#define RUNNING_ON_VALGRIND 0x1001
#define MALLOCLIKE_BLOCK 0x1301 /* address, size, redzone, zeroed */
#define FREELIKE_BLOCK 0x1302   /* address, redzone */
#define MAKE_MEM_NOACCESS 0x4d430000
#define MAKE_MEM_DEFINED 0x4d430002

struct head {
	size_t size;
	char *map;
	size_t mapped; /* with the guard page */
	uintptr_t check;
};

#define head_of(block) ((struct head *)(block)-1)
#define pages(n) (((n) + PAGE - 1) & -PAGE)

/* Blocks which were freed last, in a ring: their pages are not used again yet. */
static struct {
	char *block, *map;
	size_t mapped;
} later[LATER_N];
static unsigned later_at;

/*
 * Valgrind's client request: rotations by 128 bits in all and an exchange, which do nothing on a
 * processor, are known to it. %rax points to the request and its arguments, %rdx has the result.
 */
static uintptr_t request(uintptr_t what, const void *a, uintptr_t b, uintptr_t c, uintptr_t d)
{
	volatile uintptr_t words[6] = {what, (uintptr_t)a, b, c, d, 0};
	uintptr_t result = 0;

	__asm__ volatile("rolq $3, %%rdi\n\t"
	                 "rolq $13, %%rdi\n\t"
	                 "rolq $61, %%rdi\n\t"
	                 "rolq $51, %%rdi\n\t"
	                 "xchgq %%rbx, %%rbx"
	                 : "+d"(result)
	                 : "a"(words)
	                 : "cc", "memory");
	return result;
}

static int on_valgrind(void)
{
	return request(RUNNING_ON_VALGRIND, NULL, 0, 0, 0) != 0;
}

/* What valgrind has seen it has reported, with the place: the program may go on. */
static cold void report(const char *text)
{
	if (on_valgrind())
		return;
	sys_write(2, text, strlen(text));
	sys_kill(sys_getpid(), SIGABRT);
	__builtin_trap();
}

static void *allocate(size_t align, size_t n, int fill)
{
	size_t length, mapped;
	struct head *head;
	char *map, *block;

	if (align < ALIGN)
		align = ALIGN;
	if (n > PTRDIFF_MAX || __builtin_add_overflow(n, align + sizeof(*head) + 2 * PAGE, &length))
		goto none;
	length = pages(n + align + sizeof(*head));
	mapped = length + PAGE;
	map = sys_mmap(NULL, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if ((intptr_t)map < 0)
		goto none;
	block = (char *)((uintptr_t)(map + length - n) & -align);
	head = head_of(block);
	*head = (struct head){n, map, mapped, (uintptr_t)block ^ LIVE};
	if (on_valgrind()) {
		request(MAKE_MEM_NOACCESS, map, mapped, 0, 0);
		request(MALLOCLIKE_BLOCK, block, n, ALIGN, fill == 0);
		return block;
	}
	if (fill)
		memset(block, fill, n);
	memset(block + n, JUNK, map + length - (block + n));
	sys_mprotect(map + length, PAGE, PROT_NONE);
	return block;
none:
	fail(ENOMEM);
	return NULL;
}

/* The head of a live block; NULL, or the end, if it is none. */
static struct head *check(void *block)
{
	struct head *head = head_of(block);
	const unsigned char *p, *end;
	unsigned i;

	for (i = 0; i < LATER_N; i++)
		if (block == later[i].block) {
			report("malloc: a freed block was freed or used again\n");
			return NULL;
		}
	if ((uintptr_t)block % ALIGN) {
		report("malloc: not a block\n");
		return NULL;
	}
	request(MAKE_MEM_DEFINED, head, sizeof(*head), 0, 0);
	if (head->check != ((uintptr_t)block ^ LIVE)) {
		report("malloc: not a block, or written before its start\n");
		return NULL;
	}
	if (on_valgrind())
		return head;
	p = (unsigned char *)block + head->size;
	end = (unsigned char *)head->map + head->mapped - PAGE;
	while (p < end)
		if (*p++ != JUNK)
			report("malloc: written behind the end of a block\n");
	return head;
}

/*
 * free - give a block back, whose pages fault from now on
 *
 * Returns  nothing; errno keeps its value
 * Source   lib/malloc/malloc.c
 */
void free(void *block)
{
	struct head *head, old;

	if (!block)
		return;
	/* What is no block, memcheck reports here. */
	request(FREELIKE_BLOCK, block, ALIGN, 0, 0);
	head = check(block);
	if (!head)
		return;
	old = *head;
	head->check = 0;
	if (on_valgrind())
		request(MAKE_MEM_NOACCESS, head, sizeof(*head), 0, 0);
	else
		sys_mmap(old.map, old.mapped, PROT_NONE,
		    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
	if (later[later_at].block)
		sys_munmap(later[later_at].map, later[later_at].mapped);
	later[later_at].block = block;
	later[later_at].map = old.map;
	later[later_at].mapped = old.mapped;
	later_at = (later_at + 1) % LATER_N;
}

void *malloc(size_t n)
{
	return allocate(ALIGN, n, JUNK);
}

void *calloc(size_t count, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(count, size, &bytes))
		bytes = SIZE_MAX; /* which is refused */
	return allocate(ALIGN, bytes, 0);
}

void *aligned_alloc(size_t align, size_t n)
{
	if (!align || align & (align - 1)) {
		fail(EINVAL);
		return NULL;
	}
	return allocate(align, n, JUNK);
}

size_t malloc_usable_size(void *block)
{
	struct head *head = block ? check(block) : NULL;
	size_t size = head ? head->size : 0;

	if (head)
		request(MAKE_MEM_NOACCESS, head, sizeof(*head), 0, 0);
	return size;
}

void *realloc(void *block, size_t n)
{
	size_t usable = malloc_usable_size(block);
	void *moved = malloc(n);

	if (moved) {
		memcpy(moved, block, usable < n ? usable : n);
		free(block);
	}
	return moved;
}
