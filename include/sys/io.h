/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_IO_H
#define _SYS_IO_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux */
int ioperm(unsigned long, unsigned long, int);
int iopl(int);

/* Linux: one port instruction each, value before port as the kernel has it */
static __inline void outb(unsigned char value, unsigned short port)
{
	__asm__ volatile("outb %0, %1" : : "a"(value), "dN"(port));
}

static __inline void outw(unsigned short value, unsigned short port)
{
	__asm__ volatile("outw %0, %1" : : "a"(value), "dN"(port));
}

static __inline void outl(unsigned int value, unsigned short port)
{
	__asm__ volatile("outl %0, %1" : : "a"(value), "dN"(port));
}

static __inline unsigned char inb(unsigned short port)
{
	unsigned char value;
	__asm__ volatile("inb %1, %0" : "=a"(value) : "dN"(port));
	return value;
}

static __inline unsigned short inw(unsigned short port)
{
	unsigned short value;
	__asm__ volatile("inw %1, %0" : "=a"(value) : "dN"(port));
	return value;
}

static __inline unsigned int inl(unsigned short port)
{
	unsigned int value;
	__asm__ volatile("inl %1, %0" : "=a"(value) : "dN"(port));
	return value;
}

/* Linux: the same for count elements at an address */
static __inline void outsb(unsigned short port, const void *from, unsigned long count)
{
	__asm__ volatile("cld; rep; outsb" : "+S"(from), "+c"(count) : "d"(port) : "memory");
}

static __inline void outsw(unsigned short port, const void *from, unsigned long count)
{
	__asm__ volatile("cld; rep; outsw" : "+S"(from), "+c"(count) : "d"(port) : "memory");
}

static __inline void outsl(unsigned short port, const void *from, unsigned long count)
{
	__asm__ volatile("cld; rep; outsl" : "+S"(from), "+c"(count) : "d"(port) : "memory");
}

static __inline void insb(unsigned short port, void *to, unsigned long count)
{
	__asm__ volatile("cld; rep; insb" : "+D"(to), "+c"(count) : "d"(port) : "memory");
}

static __inline void insw(unsigned short port, void *to, unsigned long count)
{
	__asm__ volatile("cld; rep; insw" : "+D"(to), "+c"(count) : "d"(port) : "memory");
}

static __inline void insl(unsigned short port, void *to, unsigned long count)
{
	__asm__ volatile("cld; rep; insl" : "+D"(to), "+c"(count) : "d"(port) : "memory");
}

#ifdef __cplusplus
}
#endif

#endif
