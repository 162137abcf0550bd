// SPDX-License-Identifier: 0BSD
#include <stdio.h>
static int one(void) { return 1; }
static int (*choose(void))(void) { return one; }
int chosen(void) __attribute__((ifunc("choose")));
int main(void) { printf("chosen %d\n", chosen()); return 0; }
