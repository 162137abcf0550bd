/* SPDX-License-Identifier: 0BSD */
/*
 * gcvt - a number with n digits, as %g prints it
 *
 * Returns  text
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2001 gcvt
 */
#include <stdio.h>
#include <stdlib.h>

char *gcvt(double x, int n, char *text)
{
	sprintf(text, "%.*g", n < 17 ? n : 17, x);
	return text;
}
