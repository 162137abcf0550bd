/* SPDX-License-Identifier: 0BSD */
/*
 * pclose - close a stream of popen and wait for its command
 *
 * Returns  the status as from waitpid, or -1
 * Errors   ECHILD the command was waited for already
 * Source   POSIX.1-2017 pclose
 */
#include <errno.h>

#include "internal/popen.h"
#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int pclose(FILE *f)
{
	int pid = ((struct popened *)f)->pid, status, r;

	fclose(f);
	do
		r = sys_wait4(pid, &status, 0, NULL);
	while (r == -EINTR);
	return r < 0 ? fail(-r) : status;
}
