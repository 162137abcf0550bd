/* SPDX-License-Identifier: 0BSD */
/*
 * What the differential runners share: NAME SEED COUNT compares mote's function with the host's on
 * COUNT random patterns, says how far it is, and ends with status 1 at the first that differs.
 */
#ifndef MOTE_TESTS_FUZZ_FUZZ_H
#define MOTE_TESTS_FUZZ_FUZZ_H

#include <fenv.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/subject.h"

static unsigned long state, seed;

/* xorshift64*; Marsaglia 2003, Vigna 2016. */
static unsigned long any(void)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return state * 2685821657736338717;
}

/* 0 to n - 1 */
static int below(int n)
{
	return (int)((any() >> 32) % (unsigned)n);
}

union bits {
	unsigned long bits;
	double value;
};
union long_bits {
	struct {
		unsigned long mantissa;
		unsigned short exponent;
	};
	long double value;
};

/* A finite double: any bits, or where the hard ones are. */
static double any_double(void)
{
	union bits x;

	do {
		x.bits = any();
		switch (below(10)) {
		case 0: /* few digits */
			x.value = (double)(long)(any() >> below(60)) / pow(10, below(20));
			break;
		case 1: /* few bits: ties of short precisions */
			x.value = ldexp((double)below(4096), below(240) - 120);
			break;
		case 2: /* subnormal */
			x.bits = any() >> (12 + below(51));
			break;
		case 3: /* beside a power of ten or of two */
			x.value = below(2) ? pow(10, below(632) - 323) : ldexp(1, below(2098) - 1074);
			x.bits += below(5) - 2UL;
			break;
		case 4: /* of human size */
			x.bits = (x.bits & ~(0x7ffUL << 52)) | (1023UL - 50 + below(100)) << 52;
			break;
		case 5: /* an integer */
			x.value = (double)(any() >> below(64));
			break;
		case 6: /* the greatest */
			x.bits = 0x7fefffffffffffff - below(1000);
			break;
		}
	} while (!isfinite(x.value));
	return x.value;
}

/* A finite long double which is not an invalid operand. */
static __attribute__((unused)) long double any_long_double(void)
{
	union long_bits x = {.value = 0};

	if (!below(4))
		return any_double();
	x.mantissa = any() | 1UL << 63;
	x.exponent = (unsigned short)any();
	if (below(4))
		x.exponent = (unsigned short)(16383 - 1100 + below(2200));
	if (!(x.exponent & 0x7fff))
		x.mantissa >>= 1 + below(63);
	if ((x.exponent & 0x7fff) == 0x7fff)
		x.exponent--;
	return x.value;
}

static const int modes[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};

/* check(mode) takes one pattern. */
static __attribute__((unused)) int run(int argc, char **argv, const char *name, void (*check)(int mode))
{
	long count = argc > 2 ? atol(argv[2]) : 1000000, step = count < 10000000 ? count : 10000000, i;

	seed = argc > 1 ? strtoul(argv[1], NULL, 0) : 1;
	state = seed * 0x9e3779b97f4a7c15 + 1;
	for (i = 1; i <= count; i++) {
		check(below(8) ? FE_TONEAREST : modes[below(4)]);
		if (i % step == 0) {
			printf("%s: %ld of %ld patterns agree, seed %lu\n", name, i, count,
			    seed);
			fflush(stdout);
		}
	}
	return 0;
}

#endif
