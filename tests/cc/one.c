// SPDX-License-Identifier: 0BSD
#include <stdio.h>
int two(void);
int main(void) { printf("one %d\n", two()); return 0; }
