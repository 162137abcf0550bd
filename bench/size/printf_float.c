/* SPDX-License-Identifier: 0BSD */
#include <stdio.h>

int main(int argc, char **argv)
{
	double x = argc / 10.0;

	(void)argv;
	printf("%g %.17g %f\n", x, x, x);
	return 0;
}
