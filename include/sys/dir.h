/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_DIR_H
#define _SYS_DIR_H

#include <dirent.h>

/* BSD */
#define direct dirent

#endif
