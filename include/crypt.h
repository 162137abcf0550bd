/* SPDX-License-Identifier: 0BSD */
#ifndef _CRYPT_H
#define _CRYPT_H

#ifdef __cplusplus
extern "C" {
#endif

/* GNU */
struct crypt_data {
	int initialized;
	char __buf[256];
};

#ifdef __cplusplus
}
#endif

#endif
