/* SPDX-License-Identifier: 0BSD */
/* __file_missing - whether a file that cannot be opened counts as empty */
#include <errno.h>

#include "internal/lines.h"

hidden int __file_missing(int error)
{
	return error == -ENOENT || error == -ENOTDIR || error == -EACCES;
}
