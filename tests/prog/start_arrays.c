/* SPDX-License-Identifier: 0BSD */
/*
 * preinit_array, init_array and fini_array run in order, with argc, argv and envp
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void say(const char *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	(void)!write(1, s, n);
}

static void before(int argc, char **argv, char **envp)
{
	say(argc == 1 && argv[0] && envp ? "preinit\n" : "preinit without arguments\n");
}
__attribute__((section(".preinit_array"), used))
static void (*preinit)(int, char **, char **) = before;

__attribute__((constructor(200))) static void second(void)
{
	say("constructor 200\n");
}

__attribute__((constructor(101))) static void first(void)
{
	say("constructor 101\n");
}

__attribute__((constructor)) static void third(int argc, char **argv, char **envp)
{
	say(argc == 1 && argv[0] && envp ? "constructor\n" : "constructor without arguments\n");
}

__attribute__((destructor)) static void last(void)
{
	say("destructor\n");
}

__attribute__((destructor(101))) static void very_last(void)
{
	say("destructor 101\n");
}

int main(void)
{
	say("main\n");
	return 0;
}
