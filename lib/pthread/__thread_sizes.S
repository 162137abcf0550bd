/* SPDX-License-Identifier: 0BSD */
/*
 * __thread_sizes - what a thread's stack and guard have where nothing else is said, in bytes
 *
 * pthread_setattr_default_np's object has a strong one, which can be written.
 *
 * Source   musl 1.2.6: 131072 and 8192
 */
	.section .rodata.__thread_sizes,"a",@progbits
	.weak	__thread_sizes
	.hidden	__thread_sizes
	.type	__thread_sizes,@object
	.balign	4
__thread_sizes:
	.long	131072, 8192
	.size	__thread_sizes,8
	.section .note.GNU-stack,"",@progbits
