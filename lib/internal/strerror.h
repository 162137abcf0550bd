/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_STRERROR_H
#define MOTE_LIB_INTERNAL_STRERROR_H

#include "internal/hidden.h"

#define STRERROR_SIZE 48

/* Write the text of an error to a buffer of STRERROR_SIZE bytes; return the buffer. */
hidden char *__strerror(unsigned error, char *);

#endif
