/* SPDX-License-Identifier: 0BSD */
/*
 * random, srandom, initstate, setstate - better pseudo-random numbers, 31 bits each
 *
 * The additive feedback generator of 4.2BSD: each number is the sum of the ones `degree` and
 * `degree - separation` before it, without the lowest bit; from 8 bytes of state it is a linear
 * congruential one. The numbers are those of BSD and glibc. Not for secrets.
 *
 * The functions share the state. Its first word tells setstate the kind and where in it we are.
 *
 * Returns  random: the next number, 0 to 2^31 - 1; without srandom the ones after srandom(1)
 *          initstate, setstate: the state before, or NULL with errno
 * Errors   EINVAL fewer than 8 bytes, or no state of initstate
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 random, initstate
 * Differs  from musl 1.2.5: the numbers are those of BSD and glibc
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "internal/syscall_ret.h"

#define KINDS_N 5

static uint32_t start[32] = {3}; /* kind 3, to be seeded */
static uint32_t *state = start + 1;
static unsigned kind = 3, front, rear;
static char seeded;

/* 0, 7, 15, 31, 63 words, and with a separation of 1, 3, 1, 3, 1. */
#define DEGREE (kind ? (4u << kind) - 1 : 0)
#define SEPARATION (kind & 1 ? 3u : 1u)

static uint32_t step(void)
{
	uint32_t value;

	if (!kind)
		return *state = (*state * 1103515245 + 12345) & 0x7fffffff;
	value = state[front] += state[rear];
	front = front + 1 == DEGREE ? 0 : front + 1;
	rear = rear + 1 == DEGREE ? 0 : rear + 1;
	return value >> 1;
}

void srandom(unsigned seed)
{
	unsigned i;
	long word;

	seeded = 1;
	*state = word = (int32_t)(seed ? seed : 1);
	front = SEPARATION;
	rear = 0;
	for (i = 1; i < DEGREE; i++) {
		/* 16807 * word modulo 2^31 - 1, as a seed below 0 always came out of it. */
		word = 16807 * (word % 127773) - 2836 * (word / 127773);
		if (word < 0)
			word += 2147483647;
		state[i] = word;
	}
	for (i = 0; i < 10 * DEGREE; i++)
		step();
}

long random(void)
{
	if (!seeded)
		srandom(1);
	return step();
}

static char *leave(void)
{
	if (!seeded)
		srandom(1);
	state[-1] = KINDS_N * rear + kind;
	return (char *)(state - 1);
}

char *initstate(unsigned seed, char *buffer, size_t size)
{
	char *old;

	if (size < 8) {
		fail(EINVAL);
		return NULL;
	}
	old = leave();
	state = (uint32_t *)buffer + 1;
	for (kind = KINDS_N - 1; kind && size < (16u << kind); kind--)
		;
	srandom(seed);
	leave();
	return old;
}

char *setstate(char *buffer)
{
	uint32_t head = *(uint32_t *)buffer;
	char *old = leave();

	kind = head % KINDS_N;
	state = (uint32_t *)buffer + 1;
	if (kind) {
		rear = head / KINDS_N % DEGREE;
		front = (rear + SEPARATION) % DEGREE;
	}
	return old;
}
