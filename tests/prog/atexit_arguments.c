/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_atexit: arguments arrive, in one reverse order with the functions of atexit
 */
#include <stdio.h>
#include <stdlib.h>

int __cxa_atexit(void (*)(void *), void *, void *);

static void say(void *text)
{
	puts(text);
}

static void plain(void)
{
	puts("plain");
}

int main(void)
{
	__cxa_atexit(say, "last", NULL);
	atexit(plain);
	__cxa_atexit(say, "second", NULL);
	__cxa_atexit(say, "first", NULL);
	return 0;
}
