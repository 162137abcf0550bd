/* SPDX-License-Identifier: 0BSD */
/* What the two files of the test share; ALIGN is the largest alignment, 64 if not said. */
#ifndef ALIGN
#define ALIGN 64
#endif

extern __thread int shared;
extern __thread char page[ALIGN + 1], other_zero[40];
int *address_of_shared(void);
int sum(int *const *list);
