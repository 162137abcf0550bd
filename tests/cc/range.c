// SPDX-License-Identifier: 0BSD
#include <stdio.h>
extern char first[];
int main(void) { printf("first %lx\n", (unsigned long)first); return 0; }
