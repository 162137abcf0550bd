/* SPDX-License-Identifier: 0BSD */
#ifndef _BYTESWAP_H
#define _BYTESWAP_H

/* GNU */
#include <features.h>
#include <stdint.h>

#define bswap_16(x) __builtin_bswap16(x)
#define bswap_32(x) __builtin_bswap32(x)
#define bswap_64(x) ((uint64_t)__builtin_bswap64(x))

#endif
