/* SPDX-License-Identifier: 0BSD */
/*
 * signgam - the sign of the gamma function, as lgamma found it last
 *
 * Source   POSIX.1-2017 lgamma
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

int signgam;
