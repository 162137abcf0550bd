/* SPDX-License-Identifier: 0BSD */
/*
 * errx - write a message to stderr, then exit
 *
 * The line is "program: message"; without a format the message is empty.
 *
 * Returns  does not return
 * Source   Linux man 3 err
 * Differs  from musl 1.2.5: as verrx
 */
#include "internal/variadic.h"

	variadic errx, 2, verrx
