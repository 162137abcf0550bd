/* SPDX-License-Identifier: 0BSD */
/* aligned_alloc, memalign, posix_memalign, valloc, pvalloc. */
#include <criterion/criterion.h>
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(malloc);
SUBJECT(free);
SUBJECT(realloc);
SUBJECT(aligned_alloc);
SUBJECT(memalign);
SUBJECT(posix_memalign);
SUBJECT(valloc);
SUBJECT(pvalloc);
SUBJECT(malloc_usable_size);

Test(malloc_aligned_alloc, every_alignment_and_size)
{
	static const size_t sizes[] = {
	    0, 1, 8, 24, 25, 100, 1000, 4096, 5000, 100000, 130000, 131072, 200000, 1000000};
	size_t align, i, n;
	char *p, *keep;

	for (align = 1; align <= 1 << 22; align *= 2)
		for (i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
			n = sizes[i];
			keep = mote_malloc(guard_random() % 100);
			p = mote_aligned_alloc(align, n);
			cr_assert_not_null(p);
			cr_assert_eq((uintptr_t)p % align, 0, "align %zu size %zu", align, n);
			cr_assert_eq((uintptr_t)p % 16, 0);
			cr_assert_geq(mote_malloc_usable_size(p), n);
			memset(p, 1, mote_malloc_usable_size(p));
			mote_free(keep);
			p = mote_realloc(p, n + 1000);
			cr_assert_not_null(p);
			if (n)
				cr_assert_eq(p[n - 1], 1);
			memset(p, 2, mote_malloc_usable_size(p));
			p = mote_realloc(p, n / 2);
			cr_assert_not_null(p);
			if (n / 2)
				cr_assert_eq(p[n / 2 - 1], 2);
			mote_free(p);
		}
}

Test(malloc_aligned_alloc, not_a_power_of_2_is_EINVAL)
{
	static size_t bad[] = {0, 3, 5, 24, 48, 100, SIZE_MAX, SIZE_MAX / 2};
	size_t i;
	void *p = &p;

	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		mote_errno = 0;
		cr_assert_null(mote_aligned_alloc(opaque(bad[i]), 10));
		cr_assert_eq(mote_errno, EINVAL);
		mote_errno = 0;
		cr_assert_null(mote_memalign(opaque(bad[i]), 10));
		cr_assert_eq(mote_errno, EINVAL);
		cr_assert_eq(mote_posix_memalign(&p, opaque(bad[i]), 10), EINVAL);
		cr_assert_eq(p, &p);
	}
}

Test(malloc_aligned_alloc, too_large_is_ENOMEM)
{
	static size_t large[] = {
	    SIZE_MAX, SIZE_MAX - 15, SIZE_MAX - 4095, PTRDIFF_MAX, (size_t)PTRDIFF_MAX + 1};
	size_t align, i;
	void *p = &p;

	for (align = 8; align; align *= 2)
		for (i = 0; i < sizeof(large) / sizeof(large[0]); i++) {
			mote_errno = 0;
			cr_assert_null(mote_aligned_alloc(opaque(align), opaque(large[i])));
			cr_assert_eq(mote_errno, ENOMEM);
			cr_assert_eq(
			    mote_posix_memalign(&p, opaque(align), opaque(large[i])), ENOMEM);
			cr_assert_eq(p, &p);
		}
	mote_errno = 0;
	cr_assert_null(mote_valloc(opaque(SIZE_MAX)));
	cr_assert_eq(mote_errno, ENOMEM);
	mote_errno = 0;
	cr_assert_null(mote_pvalloc(opaque(SIZE_MAX)));
	cr_assert_eq(mote_errno, ENOMEM);
}

Test(malloc_posix_memalign, below_a_pointer_is_EINVAL)
{
	void *p;

	cr_assert_eq(mote_posix_memalign(&p, 1, 8), EINVAL);
	cr_assert_eq(mote_posix_memalign(&p, 4, 8), EINVAL);
	cr_assert_eq(mote_posix_memalign(&p, 8, 8), 0);
	mote_free(p);
}

Test(malloc_valloc, is_at_a_page)
{
	char *p = mote_valloc(100), *q = mote_pvalloc(4097);

	cr_assert_eq((uintptr_t)p % 4096, 0);
	cr_assert_eq((uintptr_t)q % 4096, 0);
	cr_assert_geq(mote_malloc_usable_size(q), 8192);
	memset(q, 1, 8192);
	mote_free(p);
	mote_free(q);
}

Test(malloc_aligned_alloc, what_surrounds_the_block_is_free)
{
	char *p[50];
	int i, round;

	/* 50 blocks of 4096 bytes and the gaps before them would not fit into a region twice. */
	for (round = 0; round < 100; round++) {
		for (i = 0; i < 50; i++)
			p[i] = mote_aligned_alloc(4096, 100);
		for (i = 0; i < 50; i++)
			mote_free(p[i]);
	}
	cr_assert_not_null(mote_malloc(200));
}
