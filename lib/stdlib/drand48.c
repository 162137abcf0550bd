/* SPDX-License-Identifier: 0BSD */
/*
 * drand48, erand48, lrand48, nrand48, mrand48, jrand48 - pseudo-random numbers of 48 bits
 * srand48, seed48, lcong48 - their seed and their factors
 *
 * X' = (a * X + c) mod 2^48. The functions share X, a and c, so they are one file. Not for secrets.
 *
 * Returns  drand48, erand48: a double, 0 to below 1
 *          lrand48, nrand48: the high 31 bits; mrand48, jrand48: the high 32 bits, signed
 *          seed48: pointer to the old X, until the next seed48
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 drand48, with its values of a and c
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define FACTOR 0x5deece66d
#define ADDEND 0xb
#define MASK 0xffffffffffff
#define LOW_WORD 0x330e /* of X after srand48 */

static unsigned short shared[3] = {LOW_WORD, 0xabcd, 0x1234};
static uint64_t factor = FACTOR, addend = ADDEND;

static uint64_t get(const unsigned short *x)
{
	return x[0] | (uint32_t)x[1] << 16 | (uint64_t)x[2] << 32;
}

static uint64_t step(unsigned short *x)
{
	uint64_t next = get(x) * factor + addend;

	x[0] = next;
	x[1] = next >> 16;
	x[2] = next >> 32;
	return next & MASK;
}

double erand48(unsigned short x[3])
{
	return step(x) * 0x1p-48;
}

double drand48(void)
{
	return erand48(shared);
}

long nrand48(unsigned short x[3])
{
	return step(x) >> 17;
}

long lrand48(void)
{
	return nrand48(shared);
}

long jrand48(unsigned short x[3])
{
	return (int32_t)(step(x) >> 16);
}

long mrand48(void)
{
	return jrand48(shared);
}

unsigned short *seed48(unsigned short x[3])
{
	static unsigned short old[3];

	memcpy(old, shared, sizeof(old));
	memcpy(shared, x, sizeof(shared));
	factor = FACTOR;
	addend = ADDEND;
	return old;
}

void srand48(long seed)
{
	seed48((unsigned short[]){LOW_WORD, seed, seed >> 16});
}

void lcong48(unsigned short p[7])
{
	memcpy(shared, p, sizeof(shared));
	factor = get(p + 3);
	addend = p[6];
}
