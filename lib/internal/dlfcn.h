/* SPDX-License-Identifier: 0BSD */
/* What dlerror says next. */
#ifndef MOTE_LIB_INTERNAL_DLFCN_H
#define MOTE_LIB_INTERNAL_DLFCN_H

#include "internal/hidden.h"

hidden extern const char *__dl_error;

#endif
