/* SPDX-License-Identifier: 0BSD */
/* BSD: struct lastlog */
#include <utmp.h>
