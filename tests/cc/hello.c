// SPDX-License-Identifier: 0BSD
// needs start-up: thread-local data, a constructor, a destructor
#include <stdio.h>
static _Thread_local int n = 40;
int zero[4];
static void __attribute__((constructor)) add(void) { n += 2; }
static void __attribute__((destructor)) end(void) { puts("bye"); }
int main(void) { printf("hello %d\n", n + zero[2]); return 0; }
