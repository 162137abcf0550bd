/* SPDX-License-Identifier: 0BSD */
/*
 * Events which POSIX leaves to the machine.
 *
 * Source  Linux 6.1 include/uapi/asm-generic/poll.h; musl 1.2.5 arch/generic/bits/poll.h
 */
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
#define POLLMSG    0x400
#define POLLRDHUP  0x2000
