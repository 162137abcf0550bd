// SPDX-License-Identifier: 0BSD
#include <stdio.h>
int main(int argc, char **argv) { (void)argv; printf("half %g\n", argc / 2.0); return 0; }
