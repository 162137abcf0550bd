/* SPDX-License-Identifier: 0BSD */
/*
 * getlogin - the user's login name: the environment's LOGNAME
 *
 * Returns  the name, or NULL if the environment has none; errno is not touched
 * Safety   reads the environment
 * Source   POSIX.1-2017 getlogin; musl 1.2.5 for where the name is looked up
 */
#include <stdlib.h>
#include <unistd.h>

char *getlogin(void)
{
	return getenv("LOGNAME");
}
