/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_MEMBARRIER_H
#define _SYS_MEMBARRIER_H

#ifdef __cplusplus
extern "C" {
#endif

/* Linux */
#define MEMBARRIER_CMD_QUERY                                0x000
#define MEMBARRIER_CMD_GLOBAL                               0x001
#define MEMBARRIER_CMD_SHARED                               MEMBARRIER_CMD_GLOBAL
#define MEMBARRIER_CMD_GLOBAL_EXPEDITED                     0x002
#define MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED            0x004
#define MEMBARRIER_CMD_PRIVATE_EXPEDITED                    0x008
#define MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED           0x010
#define MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE          0x020
#define MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE 0x040
#define MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ               0x080
#define MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ      0x100

#define MEMBARRIER_CMD_FLAG_CPU 0x1

int membarrier(int, int);

#ifdef __cplusplus
}
#endif

#endif
