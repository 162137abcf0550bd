/* SPDX-License-Identifier: 0BSD */
/*
 * NULL, for the headers that define it.
 *
 * Source  C11 7.19; C++11 21.2
 */
#undef NULL
#if __cplusplus >= 201103L
#define NULL nullptr
#elif defined(__cplusplus)
#define NULL 0L
#else
#define NULL ((void *)0)
#endif
