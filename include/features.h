/* SPDX-License-Identifier: 0BSD */
#ifndef _FEATURES_H
#define _FEATURES_H

/* mote 0.9.0: major * 10000 + minor * 100 + patch */
#define __MOTE__ 900

/* Older names of the feature-test macros */
#if defined(_ALL_SOURCE) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1
#endif
#if defined(_DEFAULT_SOURCE) && !defined(_BSD_SOURCE)
#define _BSD_SOURCE 1
#endif

/* Nothing asked for and no -std=cNN: BSD and POSIX.1-2008 with XSI */
#if !defined(__STRICT_ANSI__) && !defined(_POSIX_SOURCE) && !defined(_POSIX_C_SOURCE) && \
    !defined(_XOPEN_SOURCE) && !defined(_BSD_SOURCE) && !defined(_GNU_SOURCE)
#define _BSD_SOURCE 1
#define _XOPEN_SOURCE 700
#endif

/* Keywords that the language of the including file may lack */
#if __STDC_VERSION__ >= 199901L
#define __restrict restrict
#elif !defined(__GNUC__)
#define __restrict
#endif

#if __STDC_VERSION__ >= 199901L || defined(__cplusplus)
#define __inline inline
#elif !defined(__GNUC__)
#define __inline
#endif

#if __STDC_VERSION__ >= 201112L
#elif defined(__GNUC__)
#define _Noreturn __attribute__((__noreturn__))
#else
#define _Noreturn
#endif

#endif
