/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_ACCT_H
#define _SYS_ACCT_H

#include <features.h>
#include <stdint.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux: a record of the accounting file, first and third version */
typedef uint16_t comp_t;

struct acct {
	char ac_flag;
	uint16_t ac_uid, ac_gid, ac_tty;
	uint32_t ac_btime;
	comp_t ac_utime, ac_stime, ac_etime;
	comp_t ac_mem, ac_io, ac_rw;
	comp_t ac_minflt, ac_majflt, ac_swaps;
	uint32_t ac_exitcode;
	char ac_comm[17];
	char ac_pad[10];
};

struct acct_v3 {
	char ac_flag;
	char ac_version;
	uint16_t ac_tty;
	uint32_t ac_exitcode, ac_uid, ac_gid, ac_pid, ac_ppid, ac_btime;
	float ac_etime;
	comp_t ac_utime, ac_stime;
	comp_t ac_mem, ac_io, ac_rw;
	comp_t ac_minflt, ac_majflt, ac_swaps;
	char ac_comm[16];
};

#define AFORK          0x01
#define ASU            0x02
#define ACORE          0x08
#define AXSIG          0x10
#define ACCT_BYTEORDER 0
#define ACCT_COMM      16
#define AHZ            100

int acct(const char *);

#ifdef __cplusplus
}
#endif

#endif
