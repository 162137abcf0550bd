/* SPDX-License-Identifier: 0BSD */
/* What the kernel says of a file system, as POSIX wants it. */
#ifndef MOTE_LIB_INTERNAL_STATVFS_H
#define MOTE_LIB_INTERNAL_STATVFS_H

#include <sys/statfs.h>
#include <sys/statvfs.h>

#include "internal/hidden.h"

hidden void __statvfs_of(struct statvfs *to, const struct statfs *from);

#endif
