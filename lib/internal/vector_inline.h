/* SPDX-License-Identifier: 0BSD */
/*
 * Inline, with the prefix v: vectors of 16 bytes (SSE2, everywhere) and of 32 (AVX2, where v_wide()
 * says so) for the speed flavour. A read beyond a string stays inside an aligned vector, or inside
 * a page that the string is in.
 */
#ifndef MOTE_LIB_INTERNAL_VECTOR_INLINE_H
#define MOTE_LIB_INTERNAL_VECTOR_INLINE_H

#include <stddef.h>
#include <stdint.h>

#include "internal/hidden.h"

typedef char v16 __attribute__((__vector_size__(16)));
typedef char v32 __attribute__((__vector_size__(32)));

/*
 * May 32-byte vectors be used? Below CPU_NARROW nobody has asked yet: then whatever has seen that
 * its work is long calls v_ask(), and goes on with 16 bytes. See __cpu_wide.fast.S.
 */
enum { CPU_NARROW = 32, CPU_WIDE = 33 };
extern hidden unsigned char __cpu_wide;

always_inline int v_wide(void)
{
	return likely(__atomic_load_n(&__cpu_wide, __ATOMIC_RELAXED) == CPU_WIDE);
}

/* __cpu_ask keeps all registers; the red zone is stepped over. */
always_inline void v_ask(void)
{
	if (unlikely(__atomic_load_n(&__cpu_wide, __ATOMIC_RELAXED) < CPU_NARROW))
		__asm__ volatile("lea -128(%%rsp), %%rsp; call __cpu_ask; lea 128(%%rsp), %%rsp" ::
		                     : "cc");
}

#define v_unaligned(type)                                                                          \
	struct __attribute__((__packed__, __may_alias__)) {                                        \
		type v;                                                                            \
	}
#define v_get(type, p) (((const v_unaligned(type) *)(p))->v)
#define v_put(type, p, x) (((v_unaligned(type) *)(p))->v = (x))

always_inline v16 v_fill16(int c)
{
	char b = (char)c;

	return (v16){b, b, b, b, b, b, b, b, b, b, b, b, b, b, b, b};
}

avx2_inline v32 v_fill32(int c)
{
	v32 v;

	__asm__("vmovd %1, %x0; vpbroadcastb %x0, %0" : "=x"(v) : "r"(c));
	return v;
}

/* One bit for each byte of a comparison. */
always_inline unsigned v_bits16(v16 v)
{
	return (unsigned)__builtin_ia32_pmovmskb128(v);
}

always_inline unsigned v_bits2x16(v16 a, v16 b)
{
	return v_bits16(a) | v_bits16(b) << 16;
}

avx2_inline unsigned v_bits32(v32 v)
{
	return (unsigned)__builtin_ia32_pmovmskb256(v);
}

avx2_inline uint64_t v_bits2x32(v32 a, v32 b)
{
	return v_bits32(a) | (uint64_t)v_bits32(b) << 32;
}

/* The smaller byte, unsigned: 0 where either is. clang 14 has no builtin for it. */
always_inline v16 v_min16(v16 a, v16 b)
{
	__asm__("pminub %1, %0" : "+x"(a) : "x"(b));
	return a;
}

avx2_inline v32 v_min32(v32 a, v32 b)
{
	v32 v;

	__asm__("vpminub %2, %1, %0" : "=x"(v) : "x"(a), "x"(b));
	return v;
}

/* Into a register and once: gcc 12 reads again for each use. */
always_inline v16 v_load16(const void *p)
{
	v16 v = v_get(v16, p);

	__asm__("" : "+x"(v));
	return v;
}

avx2_inline v32 v_load32(const void *p)
{
	v32 v = v_get(v32, p);

	__asm__("" : "+x"(v));
	return v;
}

/* A constant in each byte. gcc 12 would make the wide one by way of an integer register. */
#define v_all16(c) ((v16){0} + (char)(c))
#define v_all32(c)                                                                                 \
	__extension__({                                                                            \
		static const uint32_t word_ = 0x01010101u * (unsigned char)(c);                    \
		v32 v_;                                                                            \
		__asm__("vpbroadcastd %1, %0" : "=x"(v_) : "m"(word_));                            \
		v_;                                                                                \
	})

/* The lowest bit set, of which there is one. */
always_inline unsigned v_lowest(unsigned bits)
{
	return (unsigned)__builtin_ctz(bits);
}

always_inline unsigned v_lowest64(uint64_t bits)
{
	return (unsigned)__builtin_ctzll(bits);
}

always_inline unsigned v_highest(unsigned bits)
{
	return 31 - (unsigned)__builtin_clz(bits);
}

always_inline const char *v_down(const char *p, unsigned size)
{
	return (const char *)((uintptr_t)p & -(uintptr_t)size);
}

/* Do n bytes from p lie in one page? */
always_inline int v_in_page(const void *p, unsigned n)
{
	return ((uintptr_t)p & 4095) <= 4096 - n;
}

/* The same of both: mostly answered at once. */
always_inline int v_in_pages(const void *p, const void *q, unsigned n)
{
	return likely((((uintptr_t)p | (uintptr_t)q) & 4095) <= 4096 - n) ||
	       (v_in_page(p, n) && v_in_page(q, n));
}

#endif
