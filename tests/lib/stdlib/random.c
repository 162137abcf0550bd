/* SPDX-License-Identifier: 0BSD */
/* rand, rand_r, the random family, the drand48 family. */
#include <criterion/criterion.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(rand);
SUBJECT(srand);
SUBJECT(rand_r);
SUBJECT(random);
SUBJECT(srandom);
SUBJECT(initstate);
SUBJECT(setstate);
SUBJECT(drand48);
SUBJECT(erand48);
SUBJECT(lrand48);
SUBJECT(nrand48);
SUBJECT(mrand48);
SUBJECT(jrand48);
SUBJECT(srand48);
SUBJECT(seed48);
SUBJECT(lcong48);

static const unsigned seeds[] = {
    0, 1, 2, 42, 127773, 0x7fffffff, 0x80000000, 0xdeadbeef, 0xffffffff};
#define SEEDS_N (sizeof(seeds) / sizeof(seeds[0]))

/* First of all: the host's state is never seeded before. */
Test(stdlib_drand48, starts_as_the_host_does)
{
	cr_assert_eq(mote_drand48(), drand48());
	cr_assert_eq(mote_lrand48(), lrand48());
	cr_assert_eq(mote_mrand48(), mrand48());
}

Test(stdlib_rand, starts_as_after_srand_1_and_repeats)
{
	int v[100], i;

	for (i = 0; i < 100; i++)
		v[i] = mote_rand();
	mote_srand(1);
	for (i = 0; i < 100; i++)
		cr_assert_eq(mote_rand(), v[i]);
	mote_srand(2);
	cr_assert_neq(mote_rand(), v[0]);
}

Test(stdlib_rand, uses_all_bits_about_equally)
{
	int ones[31] = {0}, i, bit, v;

	for (i = 0; i < 100000; i++) {
		v = mote_rand();
		cr_assert_geq(v, 0);
		for (bit = 0; bit < 31; bit++)
			ones[bit] += v >> bit & 1;
	}
	for (bit = 0; bit < 31; bit++)
		cr_assert(ones[bit] > 49000 && ones[bit] < 51000, "bit %d: %d", bit, ones[bit]);
}

Test(stdlib_rand_r, gives_the_host_s_numbers)
{
	size_t i;
	int k;

	for (i = 0; i < SEEDS_N; i++) {
		unsigned a = seeds[i], b = seeds[i];

		for (k = 0; k < 1000; k++)
			cr_assert_eq(mote_rand_r(&a), rand_r(&b));
		cr_assert_eq(a, b);
	}
}

Test(stdlib_random, gives_the_host_s_numbers)
{
	size_t i;
	int k;

	for (k = 0; k < 1000; k++)
		cr_assert_eq(mote_random(), random());
	for (i = 0; i < SEEDS_N; i++) {
		mote_srandom(seeds[i]);
		srandom(seeds[i]);
		for (k = 0; k < 1000; k++)
			cr_assert_eq(mote_random(), random(), "seed %u, number %d", seeds[i], k);
	}
}

Test(stdlib_initstate, states_of_all_sizes_as_on_the_host)
{
	static const size_t sizes[] = {8, 9, 31, 32, 63, 64, 127, 128, 255, 256, 257};
	static int32_t mine[11][65], other[11][65];
	char *m, *o;
	size_t i, s;
	int k;

	for (s = 0; s < SEEDS_N; s++) {
		for (i = 0; i < 11; i++) {
			m = mote_initstate(seeds[s], (char *)mine[i], sizes[i]);
			o = initstate(seeds[s], (char *)other[i], sizes[i]);
			cr_assert_not_null(m);
			if (i)
				cr_assert(m == (char *)mine[i - 1] && o == (char *)other[i - 1]);
			for (k = 0; k < 200; k++)
				cr_assert_eq(
				    mote_random(), random(), "size %zu, number %d", sizes[i], k);
		}
		for (i = 0; i < 11; i++) {
			mote_setstate((char *)mine[i]);
			setstate((char *)other[i]);
			for (k = 0; k < 100; k++)
				cr_assert_eq(mote_random(), random(), "size %zu again, number %d",
				    sizes[i], k);
			mote_srandom(k);
			srandom(k);
			cr_assert_eq(mote_random(), random());
		}
	}
}

Test(stdlib_initstate, fewer_than_8_bytes_is_EINVAL)
{
	char state[8];

	mote_errno = 0;
	cr_assert_null(mote_initstate(1, state, 7));
	cr_assert_eq(mote_errno, EINVAL);
}

#define SAME_NUMBERS()                                                                             \
	for (i = 0; i < 100; i++) {                                                                \
		cr_assert_eq(mote_drand48(), drand48());                                           \
		cr_assert_eq(mote_lrand48(), lrand48());                                           \
		cr_assert_eq(mote_mrand48(), mrand48());                                           \
		cr_assert_eq(mote_erand48(a), erand48(b));                                         \
		cr_assert_eq(mote_nrand48(a), nrand48(b));                                         \
		cr_assert_eq(mote_jrand48(a), jrand48(b));                                         \
		cr_assert_eq(memcmp(a, b, sizeof(a)), 0);                                          \
	}

Test(stdlib_drand48, gives_the_host_s_numbers)
{
	static const long longs[] = {
	    0, 1, -1, 42, 0x7fffffff, -0x7fffffff - 1, 0x123456789abcdef, INT64_MIN};
	unsigned short a[3] = {1, 2, 3}, b[3] = {1, 2, 3}, *old, p[7] = {1, 2, 3, 0xffff, 5, 6, 7};
	unsigned short seed[3] = {0xffff, 0x8000, 0x1234};
	int i, k;

	for (k = 0; k < 8; k++) {
		mote_srand48(longs[k]);
		srand48(longs[k]);
		SAME_NUMBERS();
	}
	mote_lcong48(p);
	lcong48(p);
	SAME_NUMBERS();
	old = mote_seed48(seed);
	cr_assert_eq(memcmp(old, seed48(seed), sizeof(seed)), 0);
	SAME_NUMBERS();
	cr_assert_eq(memcmp(mote_seed48(seed), seed48(seed), sizeof(seed)), 0);
}
