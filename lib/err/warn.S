/* SPDX-License-Identifier: 0BSD */
/*
 * warn - write a message and what errno means to stderr
 *
 * The line is "program: message: what errno means"; without a format the message is left out.
 *
 * Returns  nothing
 * Source   Linux man 3 err
 * Differs  from musl 1.2.5: as vwarn
 */
#include "internal/variadic.h"

	variadic warn, 1, vwarn
