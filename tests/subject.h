/* SPDX-License-Identifier: 0BSD */
/*
 * Tests run hosted; mote's functions are the archive's own objects with every symbol renamed
 * mote_x. SUBJECT(memchr); declares mote_memchr with the host's type, so the host's function is
 * oracle and prototype check in one.
 */
#ifndef MOTE_TESTS_SUBJECT_H
#define MOTE_TESTS_SUBJECT_H

#define SUBJECT(name) extern __typeof__(name) mote_##name

/* A function that the host lacks or declares otherwise: SUBJECT_AS(size_t (char *, ...), strlcpy); */
#define SUBJECT_AS(type, name) extern __typeof__(type) mote_##name

/* mote's own errno: the host's is another object. */
extern int *mote___errno_location(void);
#define mote_errno (*mote___errno_location())

/* The value as the compiler cannot know it. */
#define opaque(x)                                                                                  \
	__extension__({                                                                            \
		__typeof__(x) opaque_ = (x);                                                       \
		__asm__ volatile("" : "+g"(opaque_));                                              \
		opaque_;                                                                           \
	})

#endif
