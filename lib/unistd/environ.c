/* SPDX-License-Identifier: 0BSD */
/*
 * environ - the environment, as "NAME=value" strings ended by NULL
 *
 * Safety   not thread-safe against setenv, putenv, unsetenv
 * Source   POSIX.1-2017 environ; musl 1.2.5 also defines the three names with underscores
 */
#include <unistd.h>

#include "internal/hidden.h"

char **__environ;
weak_alias(__environ, environ);
weak_alias(__environ, _environ);
weak_alias(__environ, ___environ);

static void keep_environ(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	__environ = envp;
}
start_hook(30, keep_environ);
