/* SPDX-License-Identifier: 0BSD */
/*
 * __dns_id - two bytes that nobody can guess
 *
 * From the kernel's generator, which is never waited for; before it is ready they are a hash of the
 * process's own random bytes and the number of the call. The time would say nothing that an
 * attacker cannot find out.
 *
 * Source   RFC 5452 §9.2; Linux man 2 getrandom, man 3 getauxval (AT_RANDOM)
 */
#include <string.h>
#include <sys/random.h>

#include "internal/auxv.h"
#include "internal/dns.h"
#include "sys/sys.h"

hidden void __dns_id(unsigned char id[2])
{
	static unsigned calls;
	unsigned long random[2], x;
	int i;

	if (sys_getrandom(id, 2, GRND_NONBLOCK) == 2)
		return;
	memcpy(random, (const void *)__auxv_value(AUX_RANDOM), sizeof(random));
	x = __atomic_add_fetch(&calls, 1, __ATOMIC_RELAXED) ^ random[0];
	/* Source: the finalizer of MurmurHash3, between two halves of the key. */
	for (i = 0; i < 2; i++) {
		x = (x ^ x >> 33) * 0xff51afd7ed558ccd;
		x = (x ^ x >> 33) * 0xc4ceb9fe1a85ec53;
		x ^= random[1];
	}
	memcpy(id, (char *)&x + 6, 2);
}
