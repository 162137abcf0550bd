/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_PERSONALITY_H
#define _SYS_PERSONALITY_H

#ifdef __cplusplus
extern "C" {
#endif

/* Linux: flags */
#define UNAME26            0x0020000
#define ADDR_NO_RANDOMIZE  0x0040000
#define FDPIC_FUNCPTRS     0x0080000
#define MMAP_PAGE_ZERO     0x0100000
#define ADDR_COMPAT_LAYOUT 0x0200000
#define READ_IMPLIES_EXEC  0x0400000
#define ADDR_LIMIT_32BIT   0x0800000
#define SHORT_INODE        0x1000000
#define WHOLE_SECONDS      0x2000000
#define STICKY_TIMEOUTS    0x4000000
#define ADDR_LIMIT_3GB     0x8000000

/* Linux: execution domains */
#define PER_LINUX       0x0000000
#define PER_BSD         0x0000006
#define PER_LINUX32     0x0000008
#define PER_RISCOS      0x000000c
#define PER_OSF4        0x000000f
#define PER_HPUX        0x0000010
#define PER_LINUX_FDPIC 0x0080000
#define PER_LINUX_32BIT 0x0800000
#define PER_ISCR4       0x4000005
#define PER_SUNOS       0x4000006
#define PER_IRIX32      0x4000009
#define PER_IRIXN32     0x400000a
#define PER_IRIX64      0x400000b
#define PER_SOLARIS     0x400000d
#define PER_SVR4        0x4100001
#define PER_UW7         0x410000e
#define PER_SVR3        0x5000002
#define PER_WYSEV386    0x5000004
#define PER_XENIX       0x5000007
#define PER_OSR5        0x6000003
#define PER_SCOSVR3     0x7000003
#define PER_LINUX32_3GB 0x8000008
#define PER_MASK        0x00000ff

int personality(unsigned long);

#ifdef __cplusplus
}
#endif

#endif
