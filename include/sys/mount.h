/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <sys/ioctl.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux: block devices */
#define BLKROSET     _IO(0x12, 93)
#define BLKROGET     _IO(0x12, 94)
#define BLKRRPART    _IO(0x12, 95)
#define BLKGETSIZE   _IO(0x12, 96)
#define BLKFLSBUF    _IO(0x12, 97)
#define BLKRASET     _IO(0x12, 98)
#define BLKRAGET     _IO(0x12, 99)
#define BLKFRASET    _IO(0x12, 100)
#define BLKFRAGET    _IO(0x12, 101)
#define BLKSECTSET   _IO(0x12, 102)
#define BLKSECTGET   _IO(0x12, 103)
#define BLKSSZGET    _IO(0x12, 104)
#define BLKBSZGET    _IOR(0x12, 112, unsigned long)
#define BLKBSZSET    _IOW(0x12, 113, unsigned long)
#define BLKGETSIZE64 _IOR(0x12, 114, unsigned long)

/* Linux: flags of mount */
#define MS_RDONLY       0x00000001
#define MS_NOSUID       0x00000002
#define MS_NODEV        0x00000004
#define MS_NOEXEC       0x00000008
#define MS_SYNCHRONOUS  0x00000010
#define MS_REMOUNT      0x00000020
#define MS_MANDLOCK     0x00000040
#define MS_DIRSYNC      0x00000080
#define MS_NOSYMFOLLOW  0x00000100
#define MS_NOATIME      0x00000400
#define MS_NODIRATIME   0x00000800
#define MS_BIND         0x00001000
#define MS_MOVE         0x00002000
#define MS_REC          0x00004000
#define MS_SILENT       0x00008000
#define MS_POSIXACL     0x00010000
#define MS_UNBINDABLE   0x00020000
#define MS_PRIVATE      0x00040000
#define MS_SLAVE        0x00080000
#define MS_SHARED       0x00100000
#define MS_RELATIME     0x00200000
#define MS_KERNMOUNT    0x00400000
#define MS_I_VERSION    0x00800000
#define MS_STRICTATIME  0x01000000
#define MS_LAZYTIME     0x02000000
#define MS_NOREMOTELOCK 0x08000000
#define MS_NOSEC        0x10000000
#define MS_BORN         0x20000000
#define MS_ACTIVE       0x40000000
#define MS_NOUSER       0x80000000U

#define MS_MGC_VAL  0xc0ed0000U
#define MS_MGC_MSK  0xffff0000U
#define MS_RMT_MASK (MS_RDONLY | MS_SYNCHRONOUS | MS_MANDLOCK | MS_I_VERSION | MS_LAZYTIME)

/* Linux: flags of umount2 */
#define MNT_FORCE       1
#define MNT_DETACH      2
#define MNT_EXPIRE      4
#define UMOUNT_NOFOLLOW 8

int mount(const char *, const char *, const char *, unsigned long, const void *);
int umount(const char *);
int umount2(const char *, int);

#ifdef __cplusplus
}
#endif

#endif
