/* SPDX-License-Identifier: 0BSD */
/*
 * get_current_dir_name - the current directory's path as the user came to it
 *
 * That is $PWD, symbolic links and all, if it is this directory; else getcwd's answer.
 *
 * Returns  memory that the caller frees, or NULL with errno
 * Errors   ENOMEM, and as getcwd
 * Safety   thread-safe, allocates, reads the environment
 * Source   Linux man 3 get_current_dir_name
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sys/sys.h"

char *get_current_dir_name(void)
{
	const char *pwd = getenv("PWD");
	struct stat there, here;

	if (pwd && *pwd == '/' && sys_stat(pwd, &there) == 0 && sys_stat(".", &here) == 0 &&
	    there.st_ino == here.st_ino && there.st_dev == here.st_dev)
		return strdup(pwd);
	return getcwd(NULL, 0);
}
