/* SPDX-License-Identifier: 0BSD */
#ifndef _MOTE_SEAL_H
#define _MOTE_SEAL_H

#define __NEED_size_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Flags of mote_seal. One is an object, so that only its users link the reporter. */
#define MOTE_SEAL_NUMBERS 1u
#define MOTE_SEAL_LOG 2u
#define MOTE_SEAL_LAST 8u
#define MOTE_SEAL_DEBUG __mote_seal_debug

extern const unsigned __mote_seal_debug;

/* A call by this number is allowed where the bits of mask in the argument are value. */
struct mote_seal_rule {
	int number;
	int argument;
	unsigned long mask;
	unsigned long value;
};

/* Rows for no new memory that can be executed: mmap, mprotect, pkey_mprotect, shmat, personality. */
#define MOTE_SEAL_NO_EXEC \
	{9, 2, 4, 0}, {10, 2, 4, 0}, {329, 2, 4, 0}, {30, 2, 0100000, 0}, \
	{135, 0, 0x0400000, 0}, {135, 0, 0xffffffff, 0xffffffff}

int mote_seal(unsigned, const int *);
int mote_seal_rules(unsigned, const struct mote_seal_rule *, size_t);
int mote_confine_paths(const char *const *, const char *const *);

#ifdef __cplusplus
}
#endif

#endif
