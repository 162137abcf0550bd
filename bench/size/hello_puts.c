/* SPDX-License-Identifier: 0BSD */
#include <stdio.h>

int main(void)
{
	puts("hello, world");
	return 0;
}
