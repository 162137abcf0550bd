/* SPDX-License-Identifier: 0BSD */
#ifndef _STDALIGN_H
#define _STDALIGN_H

/* ISO C */
#ifndef __cplusplus
#if __STDC_VERSION__ < 201112L && defined(__GNUC__)
#define _Alignas(to) __attribute__((__aligned__(to)))
#define _Alignof(of) __alignof__(of)
#endif
#define alignas      _Alignas
#define alignof      _Alignof
#endif

#define __alignas_is_defined 1
#define __alignof_is_defined 1

#endif
