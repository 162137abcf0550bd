/* SPDX-License-Identifier: 0BSD */
/*
 * syslog - send a message to the system's log
 *
 * Returns  nothing
 * Source   POSIX.1-2017 syslog
 * Differs  from musl 1.2.5: as vsyslog
 */
#include "internal/variadic.h"

	variadic syslog, 2, vsyslog
