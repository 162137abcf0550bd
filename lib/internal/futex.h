/* SPDX-License-Identifier: 0BSD */
/* Operations of the system call. Source: Linux 6.1 include/uapi/linux/futex.h */
#ifndef MOTE_LIB_INTERNAL_FUTEX_H
#define MOTE_LIB_INTERNAL_FUTEX_H

#define FUTEX_WAKE 1
#define FUTEX_LOCK_PI 6
#define FUTEX_UNLOCK_PI 7
#define FUTEX_WAIT_BITSET 9
#define FUTEX_LOCK_PI2 13 /* by the monotonic clock; Linux 5.14 */
#define FUTEX_CLOCK_REALTIME 256
#define FUTEX_BITSET_MATCH_ANY (-1)

#endif
