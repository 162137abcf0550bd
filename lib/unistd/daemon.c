/* SPDX-License-Identifier: 0BSD */
/*
 * daemon - go on in the background, without a terminal
 *
 * The directory becomes / and descriptors 0 to 2 /dev/null, unless asked to keep them. A second
 * fork makes sure that no terminal opened later becomes the controlling one.
 *
 * Returns  0 in the background process (the caller's ends with status 0), or -1 with errno
 * Errors   as chdir, open, fork
 * Safety   no allocation; functions of atexit do not run in the processes that end
 * Source   Linux man 3 daemon
 */
#include <fcntl.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int daemon(int keep_directory, int keep_descriptors)
{
	int r = 0, fd;

	if (!keep_directory)
		r = sys_chdir("/");
	if (r == 0 && !keep_descriptors) {
		r = sys_open("/dev/null", O_RDWR, 0);
		if (r >= 0) {
			for (fd = 0; fd < 3; fd++)
				sys_dup2(r, fd);
			if (r > 2)
				sys_close(r);
		}
	}
	for (fd = 0; r >= 0 && fd < 2; fd++) {
		r = sys_fork();
		if (r > 0)
			sys_exit_group(0);
		if (r == 0 && fd == 0)
			sys_setsid();
	}
	return __syscall_ret(r);
}
