/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_RANDOM_NAME_H
#define MOTE_LIB_INTERNAL_RANDOM_NAME_H

#include "internal/hidden.h"

/* Fill six bytes with random letters: the XXXXXX of a temporary file's name. Returns six. */
hidden char *__random_name(char *six);

#endif
