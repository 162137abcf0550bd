/* SPDX-License-Identifier: 0BSD */
/*
 * __res_state - what _res is, for programs that name it; no function reads or writes it
 *
 * Returns  the structure
 * Source   musl 1.2.6 src/network/res_state.c
 */
#include <resolv.h>

struct __res_state *__res_state(void)
{
	static struct __res_state state;

	return &state;
}
