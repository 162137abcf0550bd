/* SPDX-License-Identifier: 0BSD */
/*
 * err - write a message and what errno means to stderr, then exit
 *
 * The line is "program: message: what errno means"; without a format the message is left out.
 *
 * Returns  does not return
 * Source   Linux man 3 err
 * Differs  from musl 1.2.5: as verr
 */
#include "internal/variadic.h"

	variadic err, 2, verr
