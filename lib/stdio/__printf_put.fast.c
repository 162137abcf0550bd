/* SPDX-License-Identifier: 0BSD */
/* What the speed flavour's core and floats put: bytes, padding, a whole conversion. */
#include <limits.h>

#include "internal/printf_inline.h"

hidden void __printf_put_beyond(struct print *p, const char *s, size_t n)
{
	/* More than INT_MAX bytes are not even tried. */
	if (n > INT_MAX)
		p->total += 1L << 32;
	else
		p->spill(p, s, n);
}

hidden void __printf_put(struct print *p, const void *s, int n)
{
	print_put(p, s, n);
}

hidden void __printf_byte(struct print *p, int c)
{
	char byte = c;

	print_put(p, &byte, 1);
}

hidden void __printf_pad(struct print *p, int c, int n)
{
	char run[32];
	int k;

	if (n <= 0)
		return;
	if (n > INT_MAX - p->total) {
		p->total += 1L << 32;
		return;
	}
	p->total += n;
	memset(run, c, sizeof run);
	for (;;) {
		k = n < p->end - p->at ? n : p->end - p->at;
		memset(p->at, c, k);
		p->at += k;
		n -= k;
		/* Nothing is left, or nowhere to put it, or it cannot be put. */
		if (!n || !p->to || p->total < 0)
			break;
		k = n < (int)sizeof run ? n : (int)sizeof run;
		p->spill(p, run, k);
		n -= k;
	}
}

hidden void __printf_head(struct print *p, int zeros, int n)
{
	long length = (long)n + (zeros > 0 ? zeros : 0) + p->prefix_n;

	p->length = length;
	if (length > INT_MAX)
		p->total += 1L << 32;
	if (p->width > length)
		__printf_pad(p, ' ', p->width - length);
	print_put(p, p->prefix, p->prefix_n);
	__printf_pad(p, '0', zeros);
}

hidden void __printf_tail(struct print *p)
{
	if (p->width < 0)
		__printf_pad(p, ' ', -p->width - p->length);
}

hidden void __printf_sign(struct print *p, int negative)
{
	int c = negative ? '-' : p->flags & FLAG('+') ? '+' : p->flags & FLAG(' ') ? ' ' : 0;

	p->prefix[0] = c;
	p->prefix_n = c != 0;
}

static noinline void print_beyond(struct print *p, int zeros, const char *s, size_t n)
{
	__printf_head(p, zeros, n > INT_MAX ? INT_MAX : n);
	print_put(p, s, n);
	__printf_tail(p);
}

hidden void __printf_whole(struct print *p, int zeros, const char *s, size_t n)
{
	long size = n + p->prefix_n + (zeros > 0 ? zeros : 0), pad = p->width;
	char *at = p->at;
	int i;

	pad = (pad < 0 ? -pad : pad) - size;
	if (pad < 0)
		pad = 0;
	if (size + pad > p->end - at) {
		print_beyond(p, zeros, s, n);
		return;
	}
	p->total += size + pad;
	if (p->width > 0)
		at = print_fill(at, ' ', pad);
	for (i = 0; i < p->prefix_n; i++)
		*at++ = p->prefix[i];
	if (zeros > 0)
		at = print_fill(at, '0', zeros);
	print_copy(at, s, n);
	at += n;
	if (p->width < 0)
		at = print_fill(at, ' ', pad);
	p->at = at;
}
