/* SPDX-License-Identifier: 0BSD */
/*
 * fcntl - change a descriptor or its locks; F_SETLKW is a cancellation point
 *
 * Contract: fcntl.c
 */
#define fcntl variadic_fcntl
#include <fcntl.h>
#undef fcntl

#include "internal/cancel.h"

int __unlocked_fcntl(int fd, int cmd, unsigned long arg);

int fcntl(int fd, int cmd, unsigned long arg)
{
	if (cmd == F_SETLKW)
		return cancel_call(72, fd, F_SETLKW, arg, 0, 0, 0);
	return __unlocked_fcntl(fd, cmd, arg);
}
