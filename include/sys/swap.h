/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#ifdef __cplusplus
extern "C" {
#endif

/* Linux */
#define SWAP_FLAG_PREFER     0x08000
#define SWAP_FLAG_PRIO_MASK  0x07fff
#define SWAP_FLAG_PRIO_SHIFT 0
#define SWAP_FLAG_DISCARD    0x10000

int swapoff(const char *);
int swapon(const char *, int);

#ifdef __cplusplus
}
#endif

#endif
