/* SPDX-License-Identifier: 0BSD */
/*
 * __statvfs_of - turn a statfs into a statvfs
 *
 * Returns  nothing
 * Source   POSIX.1-2017 sys/statvfs.h; Linux man 2 statfs, man 3 statvfs
 */
#include "internal/statvfs.h"

hidden void __statvfs_of(struct statvfs *to, const struct statfs *from)
{
	*to = (struct statvfs){
	    .f_bsize = from->f_bsize,
	    .f_frsize = from->f_frsize ? from->f_frsize : from->f_bsize,
	    .f_blocks = from->f_blocks,
	    .f_bfree = from->f_bfree,
	    .f_bavail = from->f_bavail,
	    .f_files = from->f_files,
	    .f_ffree = from->f_ffree,
	    .f_favail = from->f_ffree,
	    .f_fsid = (unsigned)from->f_fsid.__val[0],
	    .f_flag = from->f_flags,
	    .f_namemax = from->f_namelen,
	    .f_type = from->f_type,
	};
}
