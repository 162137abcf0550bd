/* SPDX-License-Identifier: 0BSD */
/* Source  Linux man 2 mprotect; POSIX.1-2017 sys/mman.h */
#define PROT_NONE      0x0000000
#define PROT_READ      0x0000001
#define PROT_WRITE     0x0000002
#define PROT_EXEC      0x0000004
#define PROT_GROWSDOWN 0x1000000
#define PROT_GROWSUP   0x2000000

/* Source  Linux man 2 mmap; musl 1.2.5 arch/x86_64/bits/mman.h */
#define MAP_SHARED          0x000001
#define MAP_PRIVATE         0x000002
#define MAP_SHARED_VALIDATE 0x000003
#define MAP_TYPE            0x00000f
#define MAP_FIXED           0x000010
#define MAP_ANON            0x000020
#define MAP_ANONYMOUS       MAP_ANON
#define MAP_32BIT           0x000040
#define MAP_NORESERVE       0x004000
#define MAP_GROWSDOWN       0x000100
#define MAP_DENYWRITE       0x000800
#define MAP_EXECUTABLE      0x001000
#define MAP_LOCKED          0x002000
#define MAP_POPULATE        0x008000
#define MAP_NONBLOCK        0x010000
#define MAP_STACK           0x020000
#define MAP_HUGETLB         0x040000
#define MAP_SYNC            0x080000
#define MAP_FIXED_NOREPLACE 0x100000
#define MAP_FILE            0

/* Page sizes: logarithm of the size << MAP_HUGE_SHIFT. Source  Linux man 2 mmap */
#define MAP_HUGE_SHIFT 26
#define MAP_HUGE_MASK  0x3f
#define MAP_HUGE_16KB  (14 << 26)
#define MAP_HUGE_64KB  (16 << 26)
#define MAP_HUGE_512KB (19 << 26)
#define MAP_HUGE_1MB   (20 << 26)
#define MAP_HUGE_2MB   (21 << 26)
#define MAP_HUGE_8MB   (23 << 26)
#define MAP_HUGE_16MB  (24 << 26)
#define MAP_HUGE_32MB  (25 << 26)
#define MAP_HUGE_256MB (28 << 26)
#define MAP_HUGE_512MB (29 << 26)
#define MAP_HUGE_1GB   (30 << 26)
#define MAP_HUGE_2GB   (31 << 26)
#define MAP_HUGE_16GB  (34U << 26)

/* Source  Linux man 2 msync, 2 mlock; POSIX.1-2017 sys/mman.h */
#define MS_ASYNC      1
#define MS_INVALIDATE 2
#define MS_SYNC       4

#define MCL_CURRENT 1
#define MCL_FUTURE  2
#define MCL_ONFAULT 4

#define POSIX_MADV_NORMAL     0
#define POSIX_MADV_RANDOM     1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED   3
#define POSIX_MADV_DONTNEED   4

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* Source  Linux man 2 madvise */
#define MADV_NORMAL       0
#define MADV_RANDOM       1
#define MADV_SEQUENTIAL   2
#define MADV_WILLNEED     3
#define MADV_DONTNEED     4
#define MADV_FREE         8
#define MADV_REMOVE       9
#define MADV_DONTFORK     10
#define MADV_DOFORK       11
#define MADV_MERGEABLE    12
#define MADV_UNMERGEABLE  13
#define MADV_HUGEPAGE     14
#define MADV_NOHUGEPAGE   15
#define MADV_DONTDUMP     16
#define MADV_DODUMP       17
#define MADV_WIPEONFORK   18
#define MADV_KEEPONFORK   19
#define MADV_COLD         20
#define MADV_PAGEOUT      21
#define MADV_HWPOISON     100
#define MADV_SOFT_OFFLINE 101
#endif

#if defined(_GNU_SOURCE)
/* Source  Linux man 2 mremap, 2 mlock, 2 memfd_create */
#define MREMAP_MAYMOVE    1
#define MREMAP_FIXED      2
#define MREMAP_DONTUNMAP  4
#define MLOCK_ONFAULT     1
#define MFD_CLOEXEC       1U
#define MFD_ALLOW_SEALING 2U
#define MFD_HUGETLB       4U
#endif
