/* SPDX-License-Identifier: 0BSD */
/* __m128_reduce - a double less the multiple of pi/2 that is nearest; returns the multiple. */
#include "internal/math128.h"
#include "internal/trig.h"

/* 2/pi to 1280 places: a double's largest exponent, and the window behind it. */
static const uint64_t two_over_pi[20] = {
	0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041, 0xfe5163abdebbc561,
	0xb7246e3a424dd2e0, 0x06492eea09d1921c, 0xfe1deb1cb129a73e, 0xe88235f52ebb4484,
	0xe99c7026b45f7e41, 0x3991d639835339f4, 0x9c845f8bbdf9283b, 0x1ff897ffde05980f,
	0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7, 0x4f463f669e5fea2d, 0x7527bac7ebe5f17b,
	0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08, 0x56033046fc7b6bab, 0xf0cfbc209af4361d,
};

hidden int __m128_reduce(struct math128 *r, double x)
{
	return __m128_turns(r, x, two_over_pi);
}
