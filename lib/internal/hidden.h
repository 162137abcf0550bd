/* SPDX-License-Identifier: 0BSD */
/* Attributes and link-time selection, in full only here. docs/late-binding.md lists every use. */
#ifndef MOTE_LIB_INTERNAL_HIDDEN_H
#define MOTE_LIB_INTERNAL_HIDDEN_H

#define hidden __attribute__((__visibility__("hidden")))
#define noreturn __attribute__((__noreturn__))
#define noinline __attribute__((__noinline__))
#define always_inline static inline __attribute__((__always_inline__))
#define cold __attribute__((__cold__))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
/* For functions that wide vectors, or PCMPISTRI, are known to be there for. */
#define avx2 __attribute__((__target__("avx2")))
#define avx2_inline always_inline avx2
#define sse42 __attribute__((__target__("sse4.2")))

/*
 * Second name for a function or object defined above it in the same file. A public one is weak, so
 * that a program may have a function of its own by that name. The last macro is for a name whose
 * header gives it another type.
 */
#define alias(old, new) extern __typeof__(old) new __attribute__((__alias__(#old)))
#define weak_alias(old, new) extern __typeof__(old) new __attribute__((__weak__, __alias__(#old)))
#define weak_alias_as(old, new)                                                                    \
	extern __typeof__(old) as_##new __asm__(#new) __attribute__((__weak__, __alias__(#old)))

/*
 * Pull the archive member that defines symbol into every link that takes this object, without a
 * byte in the program: the section is dropped, the undefined symbol has done its work by then.
 */
#define requires(symbol)                                                                           \
	extern const char require_##symbol[] __asm__(#symbol);                                     \
	static const void *const requires_##symbol                                                 \
	    __attribute__((__used__, __section__(".discard.requires"))) = require_##symbol

/*
 * Run function(argc, argv, envp) before main's constructors when this object is linked; order is
 * two digits, see docs/late-binding.md. The array is walked by crt's __mote_init. Not const: clang
 * would make a section of it that is not written, and ld one segment of code and data.
 */
#define start_hook(order, function)                                                                \
	requires(__mote_init);                                                                     \
	static void (*start_##function)(int, char **, char **)                                     \
	    __attribute__((__used__, __section__(".init_array.000" #order))) = function

#endif
