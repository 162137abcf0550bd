/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_CACHECTL_H
#define _SYS_CACHECTL_H

/* Linux: x86_64 has no such call; the names are for portable programs */
#define ICACHE      1
#define DCACHE      2
#define BCACHE      3
#define CACHEABLE   0
#define UNCACHEABLE 1

#endif
