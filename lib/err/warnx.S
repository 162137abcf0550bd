/* SPDX-License-Identifier: 0BSD */
/*
 * warnx - write a message to stderr
 *
 * The line is "program: message"; without a format the message is empty.
 *
 * Returns  nothing
 * Source   Linux man 3 err
 * Differs  from musl 1.2.5: as vwarnx
 */
#include "internal/variadic.h"

	variadic warnx, 1, vwarnx
