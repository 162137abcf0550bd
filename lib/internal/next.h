/* SPDX-License-Identifier: 0BSD */
/* What nextafter and its relatives share. */
#ifndef MOTE_LIB_INTERNAL_NEXT_H
#define MOTE_LIB_INTERNAL_NEXT_H

#include "internal/hidden.h"

hidden void __next_flags(int class);

#endif
