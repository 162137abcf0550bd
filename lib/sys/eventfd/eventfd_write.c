/* SPDX-License-Identifier: 0BSD */
/*
 * eventfd_write - add to the counter
 *
 * Returns  0, or -1 with errno
 * Errors   EAGAIN it would become too big and fd does not wait
 * Errors   EBADF, EINTR as write; EINVAL value is 2^64 - 1
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 eventfd
 */
#include <sys/eventfd.h>
#include <unistd.h>

int eventfd_write(int fd, eventfd_t value)
{
	return write(fd, &value, sizeof(value)) == sizeof(value) ? 0 : -1;
}
