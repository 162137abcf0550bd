// SPDX-License-Identifier: 0BSD
// a start of its own, by name and under another
__attribute__((used, noreturn)) static void end(void)
{
	__asm__ volatile("syscall" : : "a"(231), "D"(0) : "memory");
	__builtin_unreachable();
}
void NAME(void) { end(); }
