// SPDX-License-Identifier: 0BSD
#include <stdio.h>
extern int first[];
__attribute__((section(".mine"))) int row = 5;
int main(void) { printf("mine %d\n", first[0]); return 0; }
