// SPDX-License-Identifier: 0BSD
#include <stdio.h>
int __real_two(void);
int __wrap_two(void) { return __real_two() + 40; }
