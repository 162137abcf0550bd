/* SPDX-License-Identifier: 0BSD */
/*
 * fexecve: a program by its descriptor, without a path.
 * Native  qemu-user 7 has no execveat
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	char *argv[] = {"sh", "-c", "echo \"$MOTE_VAR\"", NULL}, *envp[] = {"MOTE_VAR=text", NULL};
	int fd = open("/bin/sh", O_RDONLY | O_CLOEXEC);

	errno = 0;
	printf("not open: %d", fexecve(99, argv, envp));
	printf(" %d\n", errno == EBADF);
	fflush(stdout);
	fexecve(fd, argv, envp);
	perror("fexecve");
	return 1;
}
