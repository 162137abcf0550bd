/* SPDX-License-Identifier: 0BSD */
/*
 * Descriptors 0 to 2 of a program that runs with more rights than its caller
 *
 * The caller may have closed them. The next file such a program opens would then be its standard
 * output, and messages would go into it. Linked with every function that hands out descriptors.
 *
 * Source   POSIX.1-2017 execve (rationale on closed standard descriptors); Linux man 3 getauxval
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/auxv.h"
#include "sys/sys.h"

/* What `requires(__mote_secure)` names. */
hidden const char __mote_secure;

static void fill_descriptors(int argc, char **argv, char **envp)
{
	const unsigned long *aux;
	int fd;

	(void)argc;
	(void)argv;
	/* By itself: most programs that open files ask for nothing else in the vector. */
	while (*envp++)
		;
	for (aux = (const unsigned long *)envp; *aux != AUX_SECURE; aux += 2)
		if (!*aux)
			return;
	if (!aux[1])
		return;
	for (fd = 0; fd < 3; fd++)
		if (sys_fcntl(fd, F_GETFD, 0) == -EBADF && sys_open("/dev/null", O_RDWR, 0) != fd)
			__builtin_trap(); /* to go on would be the hole; there is nobody to tell */
}
start_hook(20, fill_descriptors);
