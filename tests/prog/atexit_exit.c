/* SPDX-License-Identifier: 0BSD */
/*
 * exit within a function of atexit goes on with those which are left, with the new status
 *
 * Exit    5
 */
#include <stdio.h>
#include <stdlib.h>

static void last(void)
{
	puts("last");
}

static void again(void)
{
	puts("again");
	exit(5);
}

int main(void)
{
	atexit(last);
	atexit(again);
	return 2;
}
