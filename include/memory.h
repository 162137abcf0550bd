/* SPDX-License-Identifier: 0BSD */
/* BSD: the older name of string.h */
#include <string.h>
