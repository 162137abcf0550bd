/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_STRERROR_H
#define MOTE_LIB_INTERNAL_STRERROR_H

#include "internal/hidden.h"

#define STRERROR_SIZE 48

/* The text of an error, in a buffer of STRERROR_SIZE bytes if it stands nowhere else. */
hidden const char *__strerror(unsigned error, char *buffer);

#endif
