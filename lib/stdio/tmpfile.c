/* SPDX-License-Identifier: 0BSD */
/*
 * tmpfile - a file without a name, gone when closed
 *
 * In /tmp. Needs no /proc; where O_TMPFILE is missing, the file has a name for a short time.
 *
 * Returns  the stream, open as w+, or NULL
 * Errors   ENOMEM no room for the stream
 *          those of open
 * Source   C11 7.21.4.3; POSIX.1-2017 tmpfile; Linux man 2 open, O_TMPFILE
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/random_name.h"
#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

requires(__mote_secure);

FILE *tmpfile(void)
{
	char name[] = "/tmp/tmpfile_XXXXXX";
	int fd = sys_open("/tmp", O_TMPFILE | O_RDWR, 0600), tries = 100;

	while (fd < 0 && tries--) {
		__random_name(name + sizeof(name) - 7);
		fd = sys_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
		if (fd >= 0)
			sys_unlink(name);
		else if (fd != -EEXIST)
			break;
	}
	if (fd < 0) {
		fail(-fd);
		return NULL;
	}
	return __stream_open(fd, O_RDWR);
}
