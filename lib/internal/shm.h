/* SPDX-License-Identifier: 0BSD */
/* Shared memory objects are files in /dev/shm. */
#ifndef MOTE_LIB_INTERNAL_SHM_H
#define MOTE_LIB_INTERNAL_SHM_H

#include <limits.h>

#include "internal/hidden.h"

#define SHM_PATH_SIZE (NAME_MAX + 10)

/* The object's path, or -errno: EINVAL is no name, ENAMETOOLONG. */
hidden int __shm_path(char path[SHM_PATH_SIZE], const char *name);

#endif
