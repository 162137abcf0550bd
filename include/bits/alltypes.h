/* SPDX-License-Identifier: 0BSD */
/*
 * The types that several public headers share. A header defines __NEED_x for each x it gives and
 * includes this file, which has no guard: x is defined once, whoever asks first. No type here is
 * spelled with another one, so any of them can be asked for alone.
 *
 * Source  the standard named beside each type; width and layout: musl 1.2.5 for x86_64,
 *         SysV x86-64 psABI
 */

/* Data model and byte order */
#define __LITTLE_ENDIAN   1234
#define __BIG_ENDIAN      4321
#define __BYTE_ORDER      1234
#define __LONG_MAX        0x7fffffffffffffffL
#define __USE_TIME_BITS64 1

/* ISO C: stddef.h, stdarg.h, stdint.h, wchar.h, wctype.h, math.h, time.h, stdio.h */
#if defined(__NEED_size_t) && !defined(__DEFINED_size_t)
typedef unsigned long size_t; /* C11 7.19, psABI §3.1.2 */
#define __DEFINED_size_t
#endif

#if defined(__NEED_ptrdiff_t) && !defined(__DEFINED_ptrdiff_t)
typedef long ptrdiff_t; /* C11 7.19, psABI §3.1.2 */
#define __DEFINED_ptrdiff_t
#endif

#if defined(__NEED_wchar_t) && !defined(__DEFINED_wchar_t)
#ifndef __cplusplus
typedef int wchar_t; /* C11 7.19, psABI §3.1.2 */
#endif
#define __DEFINED_wchar_t
#endif

#if defined(__NEED_max_align_t) && !defined(__DEFINED_max_align_t)
typedef struct {
	long long __ll;
	long double __ld;
} max_align_t; /* C11 7.19 */
#define __DEFINED_max_align_t
#endif

#if defined(__NEED_va_list) && !defined(__DEFINED_va_list)
typedef __builtin_va_list va_list; /* C11 7.16, psABI §3.5.7 */
#define __DEFINED_va_list
#endif

#if defined(__NEED___isoc_va_list) && !defined(__DEFINED___isoc_va_list)
typedef __builtin_va_list __isoc_va_list; /* va_list, where ISO C does not show that name */
#define __DEFINED___isoc_va_list
#endif

#if defined(__NEED_int8_t) && !defined(__DEFINED_int8_t)
typedef signed char int8_t; /* C11 7.20.1.1 */
#define __DEFINED_int8_t
#endif

#if defined(__NEED_int16_t) && !defined(__DEFINED_int16_t)
typedef short int16_t; /* C11 7.20.1.1 */
#define __DEFINED_int16_t
#endif

#if defined(__NEED_int32_t) && !defined(__DEFINED_int32_t)
typedef int int32_t; /* C11 7.20.1.1 */
#define __DEFINED_int32_t
#endif

#if defined(__NEED_int64_t) && !defined(__DEFINED_int64_t)
typedef long int64_t; /* C11 7.20.1.1 */
#define __DEFINED_int64_t
#endif

#if defined(__NEED_uint8_t) && !defined(__DEFINED_uint8_t)
typedef unsigned char uint8_t; /* C11 7.20.1.1 */
#define __DEFINED_uint8_t
#endif

#if defined(__NEED_uint16_t) && !defined(__DEFINED_uint16_t)
typedef unsigned short uint16_t; /* C11 7.20.1.1 */
#define __DEFINED_uint16_t
#endif

#if defined(__NEED_uint32_t) && !defined(__DEFINED_uint32_t)
typedef unsigned int uint32_t; /* C11 7.20.1.1 */
#define __DEFINED_uint32_t
#endif

#if defined(__NEED_uint64_t) && !defined(__DEFINED_uint64_t)
typedef unsigned long uint64_t; /* C11 7.20.1.1 */
#define __DEFINED_uint64_t
#endif

#if defined(__NEED_intptr_t) && !defined(__DEFINED_intptr_t)
typedef long intptr_t; /* C11 7.20.1.4 */
#define __DEFINED_intptr_t
#endif

#if defined(__NEED_uintptr_t) && !defined(__DEFINED_uintptr_t)
typedef unsigned long uintptr_t; /* C11 7.20.1.4 */
#define __DEFINED_uintptr_t
#endif

#if defined(__NEED_intmax_t) && !defined(__DEFINED_intmax_t)
typedef long intmax_t; /* C11 7.20.1.5 */
#define __DEFINED_intmax_t
#endif

#if defined(__NEED_uintmax_t) && !defined(__DEFINED_uintmax_t)
typedef unsigned long uintmax_t; /* C11 7.20.1.5 */
#define __DEFINED_uintmax_t
#endif

#if defined(__NEED_wint_t) && !defined(__DEFINED_wint_t)
typedef unsigned int wint_t; /* C11 7.29.1 */
#define __DEFINED_wint_t
#endif

#if defined(__NEED_wctype_t) && !defined(__DEFINED_wctype_t)
typedef unsigned long wctype_t; /* C11 7.30.1 */
#define __DEFINED_wctype_t
#endif

#if defined(__NEED_mbstate_t) && !defined(__DEFINED_mbstate_t)
typedef struct __mbstate_t {
	unsigned __opaque1, __opaque2;
} mbstate_t; /* C11 7.29.1 */
#define __DEFINED_mbstate_t
#endif

#if defined(__NEED_float_t) && !defined(__DEFINED_float_t)
typedef float float_t; /* C11 7.12, FLT_EVAL_METHOD 0 */
#define __DEFINED_float_t
#endif

#if defined(__NEED_double_t) && !defined(__DEFINED_double_t)
typedef double double_t; /* C11 7.12, FLT_EVAL_METHOD 0 */
#define __DEFINED_double_t
#endif

#if defined(__NEED_time_t) && !defined(__DEFINED_time_t)
typedef long time_t; /* C11 7.27.1 */
#define __DEFINED_time_t
#endif

#if defined(__NEED_clock_t) && !defined(__DEFINED_clock_t)
typedef long clock_t; /* C11 7.27.1 */
#define __DEFINED_clock_t
#endif

#if defined(__NEED_struct__IO_FILE) && !defined(__DEFINED_struct__IO_FILE)
struct _IO_FILE {
	char __x;
}; /* C99 7.19.1 wants FILE complete; C11 does not */
#define __DEFINED_struct__IO_FILE
#endif

#if defined(__NEED_FILE) && !defined(__DEFINED_FILE)
typedef struct _IO_FILE FILE; /* C11 7.21.1 */
#define __DEFINED_FILE
#endif

/* POSIX: sys/types.h and the headers that share its types */
#if defined(__NEED_ssize_t) && !defined(__DEFINED_ssize_t)
typedef long ssize_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_ssize_t
#endif

#if defined(__NEED_off_t) && !defined(__DEFINED_off_t)
typedef long off_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_off_t
#endif

#if defined(__NEED_pid_t) && !defined(__DEFINED_pid_t)
typedef int pid_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_pid_t
#endif

#if defined(__NEED_id_t) && !defined(__DEFINED_id_t)
typedef unsigned int id_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_id_t
#endif

#if defined(__NEED_uid_t) && !defined(__DEFINED_uid_t)
typedef unsigned int uid_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_uid_t
#endif

#if defined(__NEED_gid_t) && !defined(__DEFINED_gid_t)
typedef unsigned int gid_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_gid_t
#endif

#if defined(__NEED_mode_t) && !defined(__DEFINED_mode_t)
typedef unsigned int mode_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_mode_t
#endif

#if defined(__NEED_dev_t) && !defined(__DEFINED_dev_t)
typedef unsigned long dev_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_dev_t
#endif

#if defined(__NEED_ino_t) && !defined(__DEFINED_ino_t)
typedef unsigned long ino_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_ino_t
#endif

#if defined(__NEED_nlink_t) && !defined(__DEFINED_nlink_t)
typedef unsigned long nlink_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_nlink_t
#endif

#if defined(__NEED_blkcnt_t) && !defined(__DEFINED_blkcnt_t)
typedef long blkcnt_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_blkcnt_t
#endif

#if defined(__NEED_blksize_t) && !defined(__DEFINED_blksize_t)
typedef long blksize_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_blksize_t
#endif

#if defined(__NEED_fsblkcnt_t) && !defined(__DEFINED_fsblkcnt_t)
typedef unsigned long fsblkcnt_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_fsblkcnt_t
#endif

#if defined(__NEED_fsfilcnt_t) && !defined(__DEFINED_fsfilcnt_t)
typedef unsigned long fsfilcnt_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_fsfilcnt_t
#endif

#if defined(__NEED_clockid_t) && !defined(__DEFINED_clockid_t)
typedef int clockid_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_clockid_t
#endif

#if defined(__NEED_timer_t) && !defined(__DEFINED_timer_t)
typedef void *timer_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_timer_t
#endif

#if defined(__NEED_suseconds_t) && !defined(__DEFINED_suseconds_t)
typedef long suseconds_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_suseconds_t
#endif

#if defined(__NEED_useconds_t) && !defined(__DEFINED_useconds_t)
typedef unsigned int useconds_t; /* POSIX.1-2001 sys/types.h */
#define __DEFINED_useconds_t
#endif

#if defined(__NEED_key_t) && !defined(__DEFINED_key_t)
typedef int key_t; /* POSIX.1-2017 sys/types.h */
#define __DEFINED_key_t
#endif

#if defined(__NEED_struct_timespec) && !defined(__DEFINED_struct_timespec)
struct timespec {
	long tv_sec;
	long tv_nsec;
}; /* POSIX.1-2017 time.h */
#define __DEFINED_struct_timespec
#endif

#if defined(__NEED_struct_timeval) && !defined(__DEFINED_struct_timeval)
struct timeval {
	long tv_sec;
	long tv_usec;
}; /* POSIX.1-2017 sys/time.h */
#define __DEFINED_struct_timeval
#endif

#if defined(__NEED_struct_iovec) && !defined(__DEFINED_struct_iovec)
struct iovec {
	void *iov_base;
	unsigned long iov_len;
}; /* POSIX.1-2017 sys/uio.h */
#define __DEFINED_struct_iovec
#endif

#if defined(__NEED_struct_winsize) && !defined(__DEFINED_struct_winsize)
struct winsize {
	unsigned short ws_row, ws_col, ws_xpixel, ws_ypixel;
}; /* Linux man 2 ioctl_tty */
#define __DEFINED_struct_winsize
#endif

#if defined(__NEED_socklen_t) && !defined(__DEFINED_socklen_t)
typedef unsigned int socklen_t; /* POSIX.1-2017 sys/socket.h */
#define __DEFINED_socklen_t
#endif

#if defined(__NEED_sa_family_t) && !defined(__DEFINED_sa_family_t)
typedef unsigned short sa_family_t; /* POSIX.1-2017 sys/socket.h */
#define __DEFINED_sa_family_t
#endif

#if defined(__NEED_sigset_t) && !defined(__DEFINED_sigset_t)
typedef struct __sigset_t {
	unsigned long __bits[16];
} sigset_t; /* POSIX.1-2017 signal.h; 1024 signals as in musl */
#define __DEFINED_sigset_t
#endif

#if defined(__NEED_locale_t) && !defined(__DEFINED_locale_t)
typedef struct __locale_struct *locale_t; /* POSIX.1-2017 locale.h */
#define __DEFINED_locale_t
#endif

#if defined(__NEED_regoff_t) && !defined(__DEFINED_regoff_t)
typedef long regoff_t; /* POSIX.1-2017 regex.h */
#define __DEFINED_regoff_t
#endif

/* BSD: sys/types.h */
#if defined(__NEED_register_t) && !defined(__DEFINED_register_t)
typedef long register_t; /* BSD sys/types.h */
#define __DEFINED_register_t
#endif

#if defined(__NEED_u_int64_t) && !defined(__DEFINED_u_int64_t)
typedef unsigned long u_int64_t; /* BSD sys/types.h */
#define __DEFINED_u_int64_t
#endif

/* Threads: pthread.h, threads.h, sys/types.h */
#if defined(__NEED_pthread_t) && !defined(__DEFINED_pthread_t)
#ifdef __cplusplus
typedef unsigned long pthread_t; /* as in the C++ ABI of musl */
#else
typedef struct __pthread *pthread_t; /* POSIX.1-2017 pthread.h */
#endif
#define __DEFINED_pthread_t
#endif

#if defined(__NEED_pthread_once_t) && !defined(__DEFINED_pthread_once_t)
typedef int pthread_once_t; /* POSIX.1-2017 pthread.h */
#define __DEFINED_pthread_once_t
#endif

#if defined(__NEED_pthread_key_t) && !defined(__DEFINED_pthread_key_t)
typedef unsigned int pthread_key_t; /* POSIX.1-2017 pthread.h */
#define __DEFINED_pthread_key_t
#endif

#if defined(__NEED_pthread_spinlock_t) && !defined(__DEFINED_pthread_spinlock_t)
typedef int pthread_spinlock_t; /* POSIX.1-2017 pthread.h */
#define __DEFINED_pthread_spinlock_t
#endif

#if defined(__NEED_pthread_attr_t) && !defined(__DEFINED_pthread_attr_t)
typedef struct {
	union {
		int __i[14];
		volatile int __vi[14];
		unsigned long __s[7];
	} __u;
} pthread_attr_t; /* POSIX.1-2017 pthread.h; 56 bytes */
#define __DEFINED_pthread_attr_t
#endif

#if defined(__NEED_pthread_mutexattr_t) && !defined(__DEFINED_pthread_mutexattr_t)
typedef struct {
	unsigned __attr;
} pthread_mutexattr_t; /* POSIX.1-2017 pthread.h */
#define __DEFINED_pthread_mutexattr_t
#endif

#if defined(__NEED_pthread_condattr_t) && !defined(__DEFINED_pthread_condattr_t)
typedef struct {
	unsigned __attr;
} pthread_condattr_t; /* POSIX.1-2017 pthread.h */
#define __DEFINED_pthread_condattr_t
#endif

#if defined(__NEED_pthread_barrierattr_t) && !defined(__DEFINED_pthread_barrierattr_t)
typedef struct {
	unsigned __attr;
} pthread_barrierattr_t; /* POSIX.1-2017 pthread.h */
#define __DEFINED_pthread_barrierattr_t
#endif

#if defined(__NEED_pthread_rwlockattr_t) && !defined(__DEFINED_pthread_rwlockattr_t)
typedef struct {
	unsigned __attr[2];
} pthread_rwlockattr_t; /* POSIX.1-2017 pthread.h */
#define __DEFINED_pthread_rwlockattr_t
#endif

#if defined(__NEED_pthread_mutex_t) && !defined(__DEFINED_pthread_mutex_t)
typedef struct {
	union {
		int __i[10];
		volatile int __vi[10];
		volatile void *volatile __p[5];
	} __u;
} pthread_mutex_t; /* POSIX.1-2017 pthread.h; 40 bytes */
#define __DEFINED_pthread_mutex_t
#endif

#if defined(__NEED_mtx_t) && !defined(__DEFINED_mtx_t)
typedef struct {
	union {
		int __i[10];
		volatile int __vi[10];
		volatile void *volatile __p[5];
	} __u;
} mtx_t; /* C11 7.26.1; as pthread_mutex_t */
#define __DEFINED_mtx_t
#endif

#if defined(__NEED_pthread_cond_t) && !defined(__DEFINED_pthread_cond_t)
typedef struct {
	union {
		int __i[12];
		volatile int __vi[12];
		void *__p[6];
	} __u;
} pthread_cond_t; /* POSIX.1-2017 pthread.h; 48 bytes */
#define __DEFINED_pthread_cond_t
#endif

#if defined(__NEED_cnd_t) && !defined(__DEFINED_cnd_t)
typedef struct {
	union {
		int __i[12];
		volatile int __vi[12];
		void *__p[6];
	} __u;
} cnd_t; /* C11 7.26.1; as pthread_cond_t */
#define __DEFINED_cnd_t
#endif

#if defined(__NEED_pthread_rwlock_t) && !defined(__DEFINED_pthread_rwlock_t)
typedef struct {
	union {
		int __i[14];
		volatile int __vi[14];
		void *__p[7];
	} __u;
} pthread_rwlock_t; /* POSIX.1-2017 pthread.h; 56 bytes */
#define __DEFINED_pthread_rwlock_t
#endif

#if defined(__NEED_pthread_barrier_t) && !defined(__DEFINED_pthread_barrier_t)
typedef struct {
	union {
		int __i[8];
		volatile int __vi[8];
		void *__p[4];
	} __u;
} pthread_barrier_t; /* POSIX.1-2017 pthread.h; 32 bytes */
#define __DEFINED_pthread_barrier_t
#endif
