/* SPDX-License-Identifier: 0BSD */
/*
 * eventfd_read - take the counter's value, or one of it
 *
 * Returns  0 with *value, or -1 with errno
 * Errors   EAGAIN the counter is 0 and fd does not wait
 * Errors   EBADF, EINTR, EINVAL as read
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 eventfd
 */
#include <sys/eventfd.h>
#include <unistd.h>

int eventfd_read(int fd, eventfd_t *value)
{
	return read(fd, value, sizeof(*value)) == sizeof(*value) ? 0 : -1;
}
